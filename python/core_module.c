/* weft._core: the hot path between Python and the engine. cffi's module weft._ffi covers the rest
 * of weft.h. */
#include "core_module.h"

#include <math.h>

void* core_raise(CoreState* state) {
  if (state->raise_last_error == NULL) {
    const char* message;
    weft_last_error(&message);
    PyErr_SetString(PyExc_RuntimeError, message);
    return NULL;
  }
  PyObject* result = PyObject_CallNoArgs(state->raise_last_error);
  if (result != NULL) {
    Py_DECREF(result);
    PyErr_SetString(PyExc_SystemError, "weft._core: the error hook did not raise");
  }
  return NULL;
}

void* core_raise_closed(CoreState* state) {
  size_t ndim;
  weft_array_ndim(NULL, &ndim); /* fails with the engine's own error for closed handles */
  return core_raise(state);
}

PyObject* core_new_array(CoreState* state, weft_array* handle) {
  PyTypeObject* type = state->result_type != NULL ? state->result_type : state->array_type;
  PyObject* array = type->tp_alloc(type, 0);
  if (array == NULL) {
    weft_array_free(handle);
    return NULL;
  }
  ((ArrayObject*)array)->handle = handle;
  return array;
}

static PyObject* adopt(PyObject* module, PyObject* address) {
  CoreState* state = PyModule_GetState(module);
  weft_array* handle = PyLong_AsVoidPtr(address);
  if (handle == NULL) return PyErr_Occurred() ? NULL : core_raise_closed(state);
  return core_new_array(state, handle);
}

static PyObject* set_result_type(PyObject* module, PyObject* type) {
  CoreState* state = PyModule_GetState(module);
  if (!PyType_Check(type) || !PyType_IsSubtype((PyTypeObject*)type, state->array_type)) {
    PyErr_Format(PyExc_TypeError, "set_result_type: %R is no subclass of Array", type);
    return NULL;
  }
  Py_XSETREF(state->result_type, (PyTypeObject*)Py_NewRef(type));
  Py_RETURN_NONE;
}

static PyObject* set_sparse(PyObject* module, PyObject* args) {
  CoreState* state = PyModule_GetState(module);
  PyObject *type, *hook;
  if (!PyArg_ParseTuple(args, "O!O:set_sparse", &PyType_Type, &type, &hook)) return NULL;
  if (!PyType_IsSubtype((PyTypeObject*)type, state->array_type)) {
    PyErr_Format(PyExc_TypeError, "set_sparse: %R is no subclass of Array", type);
    return NULL;
  }
  Py_XSETREF(state->sparse_type, (PyTypeObject*)Py_NewRef(type));
  Py_XSETREF(state->sparse_hook, Py_NewRef(hook));
  Py_RETURN_NONE;
}

static PyObject* set_error_hook(PyObject* module, PyObject* hook) {
  CoreState* state = PyModule_GetState(module);
  Py_XSETREF(state->raise_last_error, Py_NewRef(hook));
  Py_RETURN_NONE;
}

/* 1, 1.0 and True are equal, as are 0.0 and -0.0, so a key says their types and the sign of zero.
 */
static PyObject* attribute_key(PyObject* module, PyObject* values) {
  if (!PyTuple_Check(values)) {
    PyErr_SetString(PyExc_TypeError, "attribute_key: values is no tuple");
    return NULL;
  }
  const Py_ssize_t n = PyTuple_GET_SIZE(values);
  PyObject* key = PyTuple_New(2 * n);
  if (key == NULL) return NULL;
  for (Py_ssize_t i = 0; i < n; ++i) {
    PyObject* value = PyTuple_GET_ITEM(values, i);
    const int is_negative_zero = PyFloat_CheckExact(value) && PyFloat_AS_DOUBLE(value) == 0.0 &&
                                 signbit(PyFloat_AS_DOUBLE(value));
    PyTuple_SET_ITEM(key, i, Py_NewRef(value));
    PyTuple_SET_ITEM(key, n + i, Py_NewRef(is_negative_zero ? Py_None : (PyObject*)Py_TYPE(value)));
  }
  return key;
}

static PyMethodDef module_methods[] = {
    {"adopt", adopt, METH_O, "adopt(address): a new array that owns a handle."},
    {"attribute_key", attribute_key, METH_O,
     "attribute_key(values): a tuple that differs where packed attributes would."},
    {"set_result_type", set_result_type, METH_O, "Set the subclass of Array that calls return."},
    {"set_sparse", set_sparse, METH_VARARGS,
     "set_sparse(type, hook): instances of this subclass of Array have no handle; where one is "
     "among\n"
     "the arrays of a Call, hook(call, inputs, outs or None) does what the Call would."},
    {"set_error_hook", set_error_hook, METH_O,
     "Set the function that raises the engine's last error."},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject* add_type(PyObject* module, PyType_Spec* spec) {
  PyObject* type = PyType_FromModuleAndSpec(module, spec, NULL);
  if (type != NULL && PyModule_AddType(module, (PyTypeObject*)type) != 0) Py_CLEAR(type);
  return (PyTypeObject*)type;
}

static int module_exec(PyObject* module) {
  CoreState* state = PyModule_GetState(module);
  state->array_type = add_type(module, &core_array_spec);
  state->call_type = add_type(module, &core_call_spec);
  return state->array_type != NULL && state->call_type != NULL ? 0 : -1;
}

static int module_traverse(PyObject* module, visitproc visit, void* arg) {
  CoreState* state = PyModule_GetState(module);
  Py_VISIT(state->array_type);
  Py_VISIT(state->call_type);
  Py_VISIT(state->result_type);
  Py_VISIT(state->sparse_type);
  Py_VISIT(state->sparse_hook);
  Py_VISIT(state->raise_last_error);
  return 0;
}

static int module_clear(PyObject* module) {
  CoreState* state = PyModule_GetState(module);
  Py_CLEAR(state->array_type);
  Py_CLEAR(state->call_type);
  Py_CLEAR(state->result_type);
  Py_CLEAR(state->sparse_type);
  Py_CLEAR(state->sparse_hook);
  Py_CLEAR(state->raise_last_error);
  return 0;
}

static void module_free(void* module) { module_clear(module); }

static PyModuleDef_Slot module_slots[] = {
    {Py_mod_exec, module_exec},
#if PY_VERSION_HEX >= 0x030C0000
    /* The engine's callbacks run in the main interpreter. */
    {Py_mod_multiple_interpreters, Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED},
#endif
    {0, NULL},
};

static struct PyModuleDef module_definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "weft._core",
    .m_doc = "Arrays and operator calls.",
    .m_size = sizeof(CoreState),
    .m_methods = module_methods,
    .m_slots = module_slots,
    .m_traverse = module_traverse,
    .m_clear = module_clear,
    .m_free = module_free,
};

PyMODINIT_FUNC PyInit__core(void) { return PyModuleDef_Init(&module_definition); }
