/* weft._core.Array: the base class of NDArray. Owns a handle of the engine, and shares the
 * elements through the buffer protocol.
 *
 * The engine may hold an array's lock while it waits for the GIL (dropping the graph of a Python
 * function), so every call that takes such a lock releases the GIL. weft_array_free takes none. */
#include <string.h>

#include "core_module.h"

enum { kSmallRank = 8 };

static void array_dealloc(PyObject* self);

/* The module's state, by way of Array among the bases of a user's class. */
static CoreState* state_of(PyObject* self) {
  PyTypeObject* type = Py_TYPE(self);
  while (type->tp_dealloc != array_dealloc) type = type->tp_base;
  return PyType_GetModuleState(type);
}

static weft_array* handle_of(PyObject* self) {
  weft_array* handle = ((ArrayObject*)self)->handle;
  return handle != NULL ? handle : core_raise_closed(state_of(self));
}

static void array_dealloc(PyObject* self) {
  ArrayObject* array = (ArrayObject*)self;
  PyTypeObject* type = Py_TYPE(self);
  if (array->weak_references != NULL) PyObject_ClearWeakRefs(self);
  if (array->handle != NULL) {
    /* The last handle of a graph releases Python functions, and an exception may be under way. */
    PyObject *kind, *value, *traceback;
    PyErr_Fetch(&kind, &value, &traceback);
    weft_array_free(array->handle);
    PyErr_Restore(kind, value, traceback);
  }
  type->tp_free(self);
  Py_DECREF(type);
}

static PyObject* array_adopt(PyObject* self, PyObject* address) {
  ArrayObject* array = (ArrayObject*)self;
  weft_array* handle = PyLong_AsVoidPtr(address);
  if (handle == NULL) return PyErr_Occurred() ? NULL : core_raise_closed(state_of(self));
  /* Another thread may be using the handle, so it never changes. */
  if (array->handle != NULL) {
    weft_array_free(handle);
    PyErr_SetString(PyExc_ValueError, "the array has a handle already");
    return NULL;
  }
  array->handle = handle;
  Py_RETURN_NONE;
}

static PyObject* array_address(PyObject* self, void* closure) {
  weft_array* handle = handle_of(self);
  return handle != NULL ? PyLong_FromVoidPtr(handle) : NULL;
}

static PyObject* array_shape(PyObject* self, void* closure) {
  weft_array* handle = handle_of(self);
  if (handle == NULL) return NULL;
  int64_t small[kSmallRank];
  int64_t* sizes = small;
  size_t room = kSmallRank, ndim = 0;
  PyObject* shape = NULL;
  for (;;) {
    PyThreadState* thread = PyEval_SaveThread();
    const int status = weft_array_shape(handle, room, sizes, &ndim);
    PyEval_RestoreThread(thread);
    if (status != WEFT_OK) {
      core_raise(state_of(self));
      goto done;
    }
    if (ndim <= room) break;
    if (sizes != small) PyMem_Free(sizes);
    room = ndim;
    sizes = PyMem_New(int64_t, room);
    if (sizes == NULL) return PyErr_NoMemory();
  }
  shape = PyTuple_New((Py_ssize_t)ndim);
  for (size_t i = 0; shape != NULL && i < ndim; ++i) {
    PyObject* size = PyLong_FromLongLong(sizes[i]);
    if (size == NULL) {
      Py_CLEAR(shape);
    } else {
      PyTuple_SET_ITEM(shape, (Py_ssize_t)i, size);
    }
  }
done:
  if (sizes != small) PyMem_Free(sizes);
  return shape;
}

static PyObject* array_ndim(PyObject* self, void* closure) {
  weft_array* handle = handle_of(self);
  if (handle == NULL) return NULL;
  size_t ndim;
  PyThreadState* thread = PyEval_SaveThread();
  const int status = weft_array_ndim(handle, &ndim);
  PyEval_RestoreThread(thread);
  return status == WEFT_OK ? PyLong_FromSize_t(ndim) : core_raise(state_of(self));
}

/* The dtype's number, or -1 with an exception. */
static int dtype_of(PyObject* self) {
  weft_array* handle = handle_of(self);
  if (handle == NULL) return -1;
  weft_dtype dtype;
  PyThreadState* thread = PyEval_SaveThread();
  const int status = weft_array_dtype(handle, &dtype);
  PyEval_RestoreThread(thread);
  if (status == WEFT_OK) return (int)dtype;
  core_raise(state_of(self));
  return -1;
}

static PyObject* array_dtype(PyObject* self, void* closure) {
  const int dtype = dtype_of(self);
  return dtype >= 0 ? PyLong_FromLong(dtype) : NULL;
}

static PyObject* array_device(PyObject* self, void* closure) {
  weft_array* handle = handle_of(self);
  if (handle == NULL) return NULL;
  weft_device device;
  PyThreadState* thread = PyEval_SaveThread();
  const int status = weft_array_device(handle, &device);
  PyEval_RestoreThread(thread);
  if (status != WEFT_OK) return core_raise(state_of(self));
  return Py_BuildValue("ii", (int)device.type, (int)device.id);
}

/* The struct module's code of a dtype; NULL: it has none. */
static const char* format_of(int dtype) {
  /* NumPy's int64 is C's long where that has 64 bits. */
  static const int long_is_64_bits = sizeof(long) == 8;
  switch (dtype) {
    case WEFT_FLOAT32:
      return "f";
    case WEFT_FLOAT64:
      return "d";
    case WEFT_FLOAT16:
      return "e";
    case WEFT_UINT8:
      return "B";
    case WEFT_INT32:
      return "i";
    case WEFT_INT8:
      return "b";
    case WEFT_INT64:
      return long_is_64_bits ? "l" : "q";
    case WEFT_BOOL:
      return "?";
    case WEFT_INT16:
      return "h";
    case WEFT_UINT16:
      return "H";
    case WEFT_UINT32:
      return "I";
    case WEFT_UINT64:
      return long_is_64_bits ? "L" : "Q";
    default:
      return NULL;
  }
}

static Py_ssize_t item_size_of(const char* format) {
  return strchr("dlLqQ", *format) != NULL ? 8
         : strchr("fiI", *format) != NULL ? 4
         : strchr("ehH", *format) != NULL ? 2
                                          : 1;
}

/* What a buffer's consumer holds: a handle that keeps the memory, and shape and strides. */
typedef struct {
  weft_array* holder;
  Py_ssize_t dims[];
} Export;

static void release_export(Export* export) {
  weft_array_free(export->holder);
  PyMem_Free(export);
}

static void array_release_buffer(PyObject* self, Py_buffer* view) {
  release_export(view->internal);
}

static int check_order(Py_buffer* view, int flags) {
  char order = 0;
  if ((flags & PyBUF_C_CONTIGUOUS) == PyBUF_C_CONTIGUOUS ||
      (flags & PyBUF_STRIDES) != PyBUF_STRIDES) {
    order = 'C';
  } else if ((flags & PyBUF_F_CONTIGUOUS) == PyBUF_F_CONTIGUOUS) {
    order = 'F';
  } else if ((flags & PyBUF_ANY_CONTIGUOUS) == PyBUF_ANY_CONTIGUOUS) {
    order = 'A';
  }
  if (order == 0 || PyBuffer_IsContiguous(view, order)) return 0;
  PyErr_Format(PyExc_BufferError, "the array is not contiguous in order %c", order);
  return -1;
}

/* Takes the memory for `view`. A consumer that wants to write gets the array's own memory, which
 * both sides then see change; any other gets the present elements, which stay as they are. */
static int share(weft_array* handle, int writable, Py_buffer* view, Export* export,
                 int64_t* strides) {
  void* own;
  const void* data = NULL;
  if (writable && weft_array_data(handle, &own, NULL) != WEFT_OK) return -1;
  if (weft_array_read(handle, &export->holder, &data, strides) != WEFT_OK) return -1;
  /* Empty arrays may have no memory, and consumers take NULL for a failure. */
  view->buf = data != NULL ? (void*)data : (void*)export;
  return 0;
}

static int array_get_buffer(PyObject* self, Py_buffer* view, int flags) {
  view->obj = NULL;
  weft_array* handle = handle_of(self);
  if (handle == NULL) return -1;
  const int dtype = dtype_of(self);
  if (dtype < 0) return -1;
  const char* format = format_of(dtype);
  if (format == NULL) {
    PyErr_SetString(PyExc_BufferError, dtype == WEFT_BFLOAT16
                                           ? "the buffer protocol has no format for bfloat16"
                                           : "the buffer protocol has no format for the dtype");
    return -1;
  }
  PyObject* shape = array_shape(self, NULL);
  if (shape == NULL) return -1;
  const Py_ssize_t ndim = PyTuple_GET_SIZE(shape);
  Export* export = PyMem_Calloc(1, sizeof(Export) + 2 * (size_t)ndim * sizeof(Py_ssize_t));
  int64_t* strides = PyMem_New(int64_t, ndim > 0 ? ndim : 1);
  if (export == NULL || strides == NULL) {
    PyErr_NoMemory();
    goto failed;
  }
  const int writable = (flags & PyBUF_WRITABLE) != 0;
  PyThreadState* thread = PyEval_SaveThread();
  const int status = share(handle, writable, view, export, strides);
  PyEval_RestoreThread(thread);
  if (status != 0) {
    const char* message;
    weft_last_error(&message);
    PyErr_SetString(PyExc_BufferError, message);
    goto failed;
  }
  view->ndim = (int)ndim;
  view->shape = export->dims;
  view->strides = export->dims + ndim;
  view->suboffsets = NULL;
  view->itemsize = item_size_of(format);
  view->readonly = !writable;
  view->format = (flags & PyBUF_FORMAT) ? (char*)format : NULL;
  view->len = view->itemsize;
  for (Py_ssize_t i = 0; i < ndim; ++i) {
    view->shape[i] = PyLong_AsSsize_t(PyTuple_GET_ITEM(shape, i));
    view->strides[i] = strides[i] * view->itemsize;
    view->len *= view->shape[i];
  }
  if (check_order(view, flags) != 0) goto failed;
  if ((flags & PyBUF_STRIDES) != PyBUF_STRIDES) view->strides = NULL;
  if (!(flags & PyBUF_ND)) {
    view->shape = NULL;
    view->ndim = 1;
  }
  view->internal = export;
  view->obj = Py_NewRef(self);
  PyMem_Free(strides);
  Py_DECREF(shape);
  return 0;
failed:
  PyMem_Free(strides);
  if (export != NULL) release_export(export);
  Py_DECREF(shape);
  return -1;
}

static PyGetSetDef array_getters[] = {
    {"shape", array_shape, NULL, "Sizes of the axes; -1 where a placeholder's is not known.", NULL},
    {"ndim", array_ndim, NULL, "Number of axes.", NULL},
    {"_dtype_number", array_dtype, NULL, "The engine's number of the dtype.", NULL},
    {"_device", array_device, NULL, "The device as (type, id).", NULL},
    {"_address", array_address, NULL, "The address of the engine's handle.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMethodDef array_methods[] = {
    {"_adopt", array_adopt, METH_O, "_adopt(address): take a handle, also where that fails."},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef array_members[] = {
    {"__weaklistoffset__", T_PYSSIZET, offsetof(ArrayObject, weak_references), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot array_slots[] = {
    {Py_tp_doc, "Owner of an engine handle."},
    {Py_tp_dealloc, array_dealloc},
    {Py_tp_getset, array_getters},
    {Py_tp_methods, array_methods},
    {Py_tp_members, array_members},
    {Py_bf_getbuffer, array_get_buffer},
    {Py_bf_releasebuffer, array_release_buffer},
    {0, NULL},
};

PyType_Spec core_array_spec = {
    .name = "weft._core.Array",
    .basicsize = sizeof(ArrayObject),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_IMMUTABLETYPE,
    .slots = array_slots,
};
