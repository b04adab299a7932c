/* weft._core.Call: an operator with one set of attributes, or a compiled graph, ready to be applied
 * to arrays. */
#include "core_module.h"

enum { kSmallInputs = 8, kSmallOutputs = 4 };

typedef struct {
  PyObject ob_base;
  vectorcallfunc vectorcall;
  weft_graph* graph; /* owned; NULL: an operator */
  const weft_op* op;
  weft_attrs* attrs; /* owned; NULL: all defaults */
  size_t num_outputs;
  PyObject* name;       /* str */
  PyObject* inputs;     /* tuple of str: names for messages; the last one stands for the rest */
  PyObject* attributes; /* dict of str: what was given */
} CallObject;

static CoreState* state_of(CallObject* self) { return PyType_GetModuleState(Py_TYPE(self)); }

/* TypeError for what is no array; returns -1. */
static int refuse(CallObject* self, const char* kind, PyObject* which, PyObject* given) {
  PyObject* type = PyObject_GetAttrString((PyObject*)Py_TYPE(given), "__name__");
  if (type == NULL) return -1;
  PyErr_Format(PyExc_TypeError, "%U: %s%S is %S, expected NDArray", self->name, kind, which, type);
  Py_DECREF(type);
  return -1;
}

static int refuse_input(CallObject* self, size_t i, PyObject* given) {
  const size_t known = (size_t)PyTuple_GET_SIZE(self->inputs);
  PyObject* which = known > 0 ? Py_NewRef(PyTuple_GET_ITEM(self->inputs, i < known ? i : known - 1))
                              : PyLong_FromSize_t(i);
  if (which == NULL) return -1;
  refuse(self, "input ", which, given);
  Py_DECREF(which);
  return -1;
}

/* To the engine NULL means absent, so a closed array must not get there. Returns 1 where the array
 * is sparse, -1 with an exception where it is closed. */
static int take_handle(CoreState* state, PyObject* array, weft_array** handle) {
  *handle = ((ArrayObject*)array)->handle;
  if (*handle != NULL) return 0;
  if (state->sparse_type != NULL && PyObject_TypeCheck(array, state->sparse_type)) return 1;
  core_raise_closed(state);
  return -1;
}

/* Returns 1 where a sparse array is among them. */
static int collect_inputs(CallObject* self, CoreState* state, PyObject* const* args, size_t n,
                          weft_array** handles) {
  int sparse = 0;
  for (size_t i = 0; i < n; ++i) {
    if (core_is_array(state, args[i])) {
      const int kind = take_handle(state, args[i], &handles[i]);
      if (kind < 0) return -1;
      sparse |= kind;
    } else if (args[i] == Py_None) {
      handles[i] = NULL;
    } else {
      return refuse_input(self, i, args[i]);
    }
  }
  return sparse;
}

/* Returns 1 where a sparse array is among them. */
static int collect_outputs(CallObject* self, CoreState* state, PyObject* const* outs, size_t n,
                           weft_array** handles) {
  int sparse = 0;
  if (n != self->num_outputs) {
    PyErr_Format(PyExc_ValueError, "%U: out has %zu arrays, there are %zu outputs", self->name, n,
                 self->num_outputs);
    return -1;
  }
  for (size_t i = 0; i < n; ++i) {
    if (!core_is_array(state, outs[i])) {
      PyObject* none = PyUnicode_FromString("");
      if (none == NULL) return -1;
      refuse(self, "out", none, outs[i]);
      Py_DECREF(none);
      return -1;
    }
    const int kind = take_handle(state, outs[i], &handles[i]);
    if (kind < 0) return -1;
    sparse |= kind;
  }
  return sparse;
}

/* Takes the handles, also where it fails. */
static PyObject* wrap_outputs(CoreState* state, weft_array** handles, size_t n) {
  if (n == 1) return core_new_array(state, handles[0]);
  PyObject* list = PyList_New((Py_ssize_t)n);
  for (size_t i = 0; i < n; ++i) {
    PyObject* array = core_new_array(state, handles[i]);
    if (list != NULL && array != NULL) {
      PyList_SET_ITEM(list, (Py_ssize_t)i, array);
    } else {
      Py_XDECREF(array);
      Py_CLEAR(list);
    }
  }
  return list;
}

static PyObject* apply_sparse(CallObject* self, CoreState* state, PyObject* const* args, size_t n,
                              PyObject* const* outs, size_t num_outs) {
  PyObject* inputs = PyTuple_New((Py_ssize_t)n);
  PyObject* targets = outs == NULL ? Py_NewRef(Py_None) : PyTuple_New((Py_ssize_t)num_outs);
  PyObject* result = NULL;
  if (inputs != NULL && targets != NULL) {
    for (size_t i = 0; i < n; ++i) PyTuple_SET_ITEM(inputs, (Py_ssize_t)i, Py_NewRef(args[i]));
    for (size_t i = 0; outs != NULL && i < num_outs; ++i) {
      PyTuple_SET_ITEM(targets, (Py_ssize_t)i, Py_NewRef(outs[i]));
    }
    result =
        PyObject_CallFunctionObjArgs(state->sparse_hook, (PyObject*)self, inputs, targets, NULL);
  }
  Py_XDECREF(inputs);
  Py_XDECREF(targets);
  return result;
}

/* Applies the operator to `n` arrays or None. The results go to the arrays `outs`, or are new where
 * that is NULL. Everything in `args` and `outs` is kept alive by the caller. */
static PyObject* apply(CallObject* self, PyObject* const* args, size_t n, PyObject* const* outs,
                       size_t num_outs) {
  CoreState* state = state_of(self);
  while (n > 0 && args[n - 1] == Py_None) --n;
  if (self->graph != NULL && outs != NULL) {
    PyErr_Format(PyExc_TypeError, "%U: a graph's results are new arrays", self->name);
    return NULL;
  }
  weft_array* small_in[kSmallInputs];
  weft_array* small_out[kSmallOutputs];
  size_t count = self->num_outputs;
  weft_array** in = n <= kSmallInputs ? small_in : PyMem_New(weft_array*, n);
  weft_array** out = count <= kSmallOutputs ? small_out : PyMem_New(weft_array*, count);
  PyObject* result = NULL;
  if (in == NULL || out == NULL) {
    PyErr_NoMemory();
    goto done;
  }
  int sparse = collect_inputs(self, state, args, n, in);
  if (sparse < 0) goto done;
  if (outs == NULL) {
    for (size_t i = 0; i < count; ++i) out[i] = NULL;
  } else {
    const int kind = collect_outputs(self, state, outs, num_outs, out);
    if (kind < 0) goto done;
    sparse |= kind;
  }
  if (sparse) {
    result = apply_sparse(self, state, args, n, outs, num_outs);
    goto done;
  }
  PyThreadState* thread = PyEval_SaveThread();
  const int status = self->graph != NULL ? weft_graph_call(self->graph, n, in, &count, out)
                                         : weft_invoke(self->op, self->attrs, n, in, &count, out);
  PyEval_RestoreThread(thread);
  if (status != WEFT_OK) {
    core_raise(state);
  } else {
    result = outs == NULL ? wrap_outputs(state, out, count) : Py_NewRef(Py_None);
  }
done:
  if (in != small_in) PyMem_Free(in);
  if (out != small_out) PyMem_Free(out);
  return result;
}

static PyObject* call_vectorcall(PyObject* callable, PyObject* const* args, size_t nargsf,
                                 PyObject* keywords) {
  CallObject* self = (CallObject*)callable;
  if (keywords != NULL && PyTuple_GET_SIZE(keywords) > 0) {
    PyErr_Format(PyExc_TypeError, "%U: unexpected argument %R", self->name,
                 PyTuple_GET_ITEM(keywords, 0));
    return NULL;
  }
  return apply(self, args, (size_t)PyVectorcall_NARGS(nargsf), NULL, 0);
}

/* The results of a graph, or NotImplemented where the arguments are not of the kind of its last
 * call.
 */
static PyObject* call_again(PyObject* callable, PyObject* const* args, Py_ssize_t nargs) {
  CallObject* self = (CallObject*)callable;
  CoreState* state = state_of(self);
  const size_t n = (size_t)nargs;
  weft_array* in[kSmallInputs];
  weft_array* out[kSmallOutputs];
  size_t count = self->num_outputs;
  if (self->graph == NULL || nargs != PyTuple_GET_SIZE(self->inputs) || n > kSmallInputs ||
      count > kSmallOutputs) {
    Py_RETURN_NOTIMPLEMENTED;
  }
  for (size_t i = 0; i < n; ++i) {
    if (!core_is_array(state, args[i])) Py_RETURN_NOTIMPLEMENTED;
    in[i] = ((ArrayObject*)args[i])->handle;
    if (in[i] == NULL) Py_RETURN_NOTIMPLEMENTED;
  }
  PyThreadState* thread = PyEval_SaveThread();
  const int status = weft_graph_call_again(self->graph, n, in, &count, out);
  PyEval_RestoreThread(thread);
  if (status != WEFT_OK) return core_raise(state);
  if (count == 0) Py_RETURN_NOTIMPLEMENTED;
  return wrap_outputs(state, out, count);
}

static PyObject* call_into(PyObject* callable, PyObject* const* args, Py_ssize_t nargs) {
  CallObject* self = (CallObject*)callable;
  if (nargs < 1) {
    PyErr_Format(PyExc_TypeError, "%U: into() needs the outputs", self->name);
    return NULL;
  }
  PyObject* outs = args[0];
  PyObject* result;
  if (PyTuple_Check(outs) || PyList_Check(outs)) {
    /* A list may change while other threads run, so its items are held. */
    PyObject* held = PySequence_Tuple(outs);
    if (held == NULL) return NULL;
    result = apply(self, args + 1, (size_t)nargs - 1, ((PyTupleObject*)held)->ob_item,
                   (size_t)PyTuple_GET_SIZE(held));
    Py_DECREF(held);
  } else {
    result = apply(self, args + 1, (size_t)nargs - 1, args, 1);
  }
  if (result == NULL) return NULL;
  Py_DECREF(result);
  return Py_NewRef(outs);
}

static PyObject* call_new(PyTypeObject* type, PyObject* args, PyObject* keywords) {
  PyObject *op, *attrs, *name, *inputs, *attributes;
  if (!PyArg_ParseTuple(args, "O!O!UO!O!:Call", &PyLong_Type, &op, &PyLong_Type, &attrs, &name,
                        &PyTuple_Type, &inputs, &PyDict_Type, &attributes)) {
    return NULL;
  }
  const weft_op* op_handle = PyLong_AsVoidPtr(op);
  weft_attrs* attrs_handle = PyLong_AsVoidPtr(attrs);
  if (PyErr_Occurred()) return NULL;
  CallObject* self = (CallObject*)type->tp_alloc(type, 0);
  if (self == NULL) {
    weft_attrs_free(attrs_handle);
    return NULL;
  }
  self->vectorcall = call_vectorcall;
  self->op = op_handle;
  self->attrs = attrs_handle;
  self->name = Py_NewRef(name);
  self->inputs = Py_NewRef(inputs);
  self->attributes = Py_NewRef(attributes);
  if (weft_op_num_outputs(self->op, self->attrs, &self->num_outputs) != WEFT_OK) {
    core_raise(state_of(self));
    Py_DECREF(self);
    return NULL;
  }
  return (PyObject*)self;
}

/* Call.of_graph(graph, name, inputs, num_outputs) */
static PyObject* call_of_graph(PyObject* type, PyObject* args) {
  PyObject *graph, *name, *inputs;
  Py_ssize_t num_outputs;
  if (!PyArg_ParseTuple(args, "O!UO!n:of_graph", &PyLong_Type, &graph, &name, &PyTuple_Type,
                        &inputs, &num_outputs)) {
    return NULL;
  }
  weft_graph* handle = PyLong_AsVoidPtr(graph);
  if (PyErr_Occurred()) return NULL;
  CallObject* self = (CallObject*)((PyTypeObject*)type)->tp_alloc((PyTypeObject*)type, 0);
  if (self == NULL) {
    weft_graph_free(handle);
    return NULL;
  }
  self->vectorcall = call_vectorcall;
  self->graph = handle;
  self->name = Py_NewRef(name);
  self->inputs = Py_NewRef(inputs);
  self->num_outputs = (size_t)num_outputs;
  return (PyObject*)self;
}

/* The address of the graph, for other functions of the C ABI; 0 for an operator. */
static PyObject* call_graph(PyObject* self, void* closure) {
  return PyLong_FromVoidPtr(((CallObject*)self)->graph);
}

static void call_dealloc(PyObject* object) {
  CallObject* self = (CallObject*)object;
  PyTypeObject* type = Py_TYPE(object);
  weft_attrs_free(self->attrs);
  weft_graph_free(self->graph);
  Py_XDECREF(self->name);
  Py_XDECREF(self->inputs);
  Py_XDECREF(self->attributes);
  type->tp_free(object);
  Py_DECREF(type);
}

static PyMethodDef call_methods[] = {
    {"into", (PyCFunction)(void (*)(void))call_into, METH_FASTCALL,
     "into(out, *inputs): write the results into an array or a list of arrays; returns `out`."},
    {"again", (PyCFunction)(void (*)(void))call_again, METH_FASTCALL,
     "again(*inputs): a graph's results, or NotImplemented unless its last call was in this mode\n"
     "with arrays of these shapes and dtypes."},
    {"of_graph", call_of_graph, METH_VARARGS | METH_CLASS,
     "of_graph(graph, name, inputs, num_outputs): a compiled graph, whose handle is taken over."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef call_properties[] = {
    {"graph", call_graph, NULL, "Address of the graph, 0 for an operator.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef call_members[] = {
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(CallObject, vectorcall), READONLY, NULL},
    {"name", T_OBJECT, offsetof(CallObject, name), READONLY, "Name of the operator."},
    {"attributes", T_OBJECT, offsetof(CallObject, attributes), READONLY, "Attributes given."},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot call_slots[] = {
    {Py_tp_doc,
     "Call(op, attrs, name, inputs, attributes)\n\n"
     "An operator with one set of attributes. `op` and `attrs` (0: all defaults) are addresses;\n"
     "the attributes are taken over; the dict says them by name. Calling it with arrays, or None "
     "for an absent input, returns\n"
     "an array where the operator has one output, else a list."},
    {Py_tp_new, call_new},
    {Py_tp_call, PyVectorcall_Call},
    {Py_tp_dealloc, call_dealloc},
    {Py_tp_methods, call_methods},
    {Py_tp_members, call_members},
    {Py_tp_getset, call_properties},
    {0, NULL},
};

PyType_Spec core_call_spec = {
    .name = "weft._core.Call",
    .basicsize = sizeof(CallObject),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL | Py_TPFLAGS_IMMUTABLETYPE,
    .slots = call_slots,
};
