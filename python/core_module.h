/* What the files of weft._core share. */
#ifndef WEFT_PYTHON_CORE_MODULE_H_
#define WEFT_PYTHON_CORE_MODULE_H_

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stddef.h>
#include <structmember.h> /* after Python.h */
#include <weft.h>

typedef struct {
  PyTypeObject* array_type;   /* Array */
  PyTypeObject* call_type;    /* Call */
  PyTypeObject* result_type;  /* the subclass of Array that calls return; NULL: Array */
  PyTypeObject* sparse_type;  /* the subclass of Array without a handle; NULL: there is none */
  PyObject* sparse_hook;      /* applies a Call to arrays of which some are sparse */
  PyObject* raise_last_error; /* raises the engine's last error as a Python exception */
} CoreState;

/* Array owns one engine handle, which never changes once it is there. It refers to no Python
 * objects, so there is nothing to traverse. */
typedef struct {
  PyObject ob_base;
  weft_array* handle; /* NULL until the array is given one */
  PyObject* weak_references;
} ArrayObject;

extern PyType_Spec core_array_spec;
extern PyType_Spec core_call_spec;

/* Raises the engine's last error; always returns NULL. */
void* core_raise(CoreState* state);
/* Raises the engine's error for a handle that is NULL; always returns NULL. */
void* core_raise_closed(CoreState* state);
/* A new array of the result type. Takes the handle, also where it fails. */
PyObject* core_new_array(CoreState* state, weft_array* handle);

static inline int core_is_array(CoreState* state, PyObject* object) {
  return Py_TYPE(object) == state->result_type || PyObject_TypeCheck(object, state->array_type);
}

#endif /* WEFT_PYTHON_CORE_MODULE_H_ */
