/** @file
 * weft's C ABI: the only door into the engine, for every language. C11.
 *
 * Conventions
 * - Functions return WEFT_OK (0) or WEFT_ERROR (-1); weft_last_error() then tells what went wrong
 *   on the calling thread. Functions that cannot fail return their result.
 * - A handle that a function hands out through an `out` parameter belongs to the caller and is
 *   given back with the matching *_free, which accepts NULL. Borrowed pointers say how long
 *   they live.
 * - Pointers may be NULL only where a comment says so.
 * - Any function may be called from any thread, also on the same handle at the same time.
 * - @since names the ABI version that introduced a function. All are unstable until version 1.
 *
 * The block between the CDEF marks is plain C declarations without preprocessor use, so that
 * foreign function interfaces can parse it.
 */
#ifndef WEFT_H_
#define WEFT_H_

#include <stddef.h>
#include <stdint.h>

#define WEFT_ABI_VERSION 0
#define WEFT_OK 0
#define WEFT_ERROR (-1)

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/* CDEF BEGIN */

typedef struct weft_op weft_op;           /**< an operator; lives as long as the library */
typedef struct weft_attrs weft_attrs;     /**< one operator's attributes, immutable */
typedef struct weft_array weft_array;     /**< a mutable handle to an array */
typedef struct weft_list weft_list;       /**< named arrays, as files hold them */
typedef struct weft_string weft_string;   /**< bytes the library made */
typedef struct weft_symbol weft_symbol;   /**< outputs of a graph; immutable but for texts */
typedef struct weft_strings weft_strings; /**< a list of strings */
typedef struct weft_iter weft_iter;     /**< a data iterator: where it is, and the next batches */
typedef struct weft_graph weft_graph;   /**< a symbol, compiled */
typedef struct weft_executor weft_executor; /**< a symbol that is bound to arrays */
typedef struct weft_optimizer weft_optimizer; /**< a rule, and what it remembers of parameters */
typedef struct weft_metric weft_metric; /**< a mean over batches */
typedef struct weft_store weft_store; /**< arrays by key that devices and workers share */
typedef struct weft_trace weft_trace;   /**< operators that are being recorded as a symbol */

/** Kinds of error. Append only. */
typedef enum weft_error_kind {
  WEFT_ERROR_NONE = 0,
  WEFT_ERROR_INTERNAL = 1,
  WEFT_ERROR_VALUE = 2,
  WEFT_ERROR_TYPE = 3,
  WEFT_ERROR_SHAPE = 4,
  WEFT_ERROR_INDEX = 5,
  WEFT_ERROR_NOT_FOUND = 6,
  WEFT_ERROR_UNSUPPORTED = 7,
  WEFT_ERROR_MEMORY = 8,
  WEFT_ERROR_IO = 9,
  WEFT_ERROR_STATE = 10,
  WEFT_ERROR_CALLBACK = 11 /**< a caller's own function failed */
} weft_error_kind;

/** Element types; the numbers are those of MXNet's files. Append only. */
typedef enum weft_dtype {
  WEFT_FLOAT32 = 0,
  WEFT_FLOAT64 = 1,
  WEFT_FLOAT16 = 2,
  WEFT_UINT8 = 3,
  WEFT_INT32 = 4,
  WEFT_INT8 = 5,
  WEFT_INT64 = 6,
  WEFT_BOOL = 7,
  WEFT_INT16 = 8,
  WEFT_UINT16 = 9,
  WEFT_UINT32 = 10,
  WEFT_UINT64 = 11,
  WEFT_BFLOAT16 = 12
} weft_dtype;

/** Kinds of device; the numbers are those of MXNet's files. Append only. */
typedef enum weft_device_type {
  WEFT_DEVICE_NULL = 0, /**< infers shapes and dtypes, holds no values */
  WEFT_DEVICE_CPU = 1,
  WEFT_DEVICE_GPU = 2,
  WEFT_DEVICE_CPU_PINNED = 3,
  WEFT_DEVICE_CPU_SHARED = 5
} weft_device_type;

/** A device: kind and number. */
typedef struct weft_device {
  int32_t type; /**< weft_device_type */
  int32_t id;   /**< from 0 */
} weft_device;

/** Kinds of attribute value. Append only. */
typedef enum weft_kind {
  WEFT_KIND_UNSET = 0, /**< the registry's default applies */
  WEFT_KIND_NONE = 1,
  WEFT_KIND_BOOL = 2,
  WEFT_KIND_INT = 3,
  WEFT_KIND_FLOAT = 4,
  WEFT_KIND_STRING = 5, /**< UTF-8; also the text form of any other kind, as in model files */
  WEFT_KIND_DTYPE = 6,  /**< i: weft_dtype */
  WEFT_KIND_DEVICE = 7, /**< i: type << 32 | id */
  WEFT_KIND_INTS = 8,
  WEFT_KIND_FLOATS = 9,
  WEFT_KIND_LIST = 10 /**< of weft_value */
} weft_kind;

/** A tagged value of 16 bytes. `size` counts the bytes of a string or the items of a list. */
typedef struct weft_value {
  uint8_t kind; /**< weft_kind */
  uint8_t reserved[3];
  uint32_t size;
  union {
    int64_t i; /**< bool, int, dtype, device */
    double f;
    const char* s;
    const int64_t* ints;
    const double* floats;
    const struct weft_value* list;
  } value;
} weft_value;

/* ---- Library ------------------------------------------------------------------------------- */

/** "major.minor.patch"; static. @since 0 */
const char* weft_version(void);
/** The ABI that the library implements; compare with WEFT_ABI_VERSION. @since 0 */
int weft_abi_version(void);
/** The kind and message of the last failure on this thread; the message lives until the next call
 * on this thread. `message` may be NULL. @since 0 */
weft_error_kind weft_last_error(const char** message);
/** For callbacks: sets this thread's error to WEFT_ERROR_CALLBACK with `message`. @since 0 */
void weft_set_callback_error(const char* message);
/** Threads that operators use, at least 1. @since 0 */
int weft_set_num_threads(int n);
/** The number that weft_set_num_threads set, by default the cores. Does not fail. @since 0 */
int weft_num_threads(void);
/** Loads a device plugin from a shared library. Errors: IO. @since 0 */
int weft_load_device_plugin(const char* path);
/** Devices of a type that exist here. @since 0 */
int weft_device_count(int32_t device_type);

/** Zero-terminated; lives with the string. */
const char* weft_string_data(const weft_string* string);
/** Number of bytes, the final zero not counted. @since 0 */
size_t weft_string_size(const weft_string* string);
/** Gives a string back; NULL is accepted. @since 0 */
void weft_string_free(weft_string* string);

/* ---- Operators ----------------------------------------------------------------------------- */

/** Finds an operator by name or alias. Errors: NOT_FOUND, naming close names. @since 0 */
int weft_op_find(const char* name, const weft_op** out);
/** The registry as JSON. @since 0 */
int weft_registry_json(weft_string** out);
/** The number of attribute `name`, for weft_attrs_create. Errors: NOT_FOUND. @since 0 */
int weft_op_attr_index(const weft_op* op, const char* name, int32_t* out);
/** Reads `n` values (kind UNSET leaves a default) for the attributes numbered `ids`.
 * Errors: TYPE, VALUE (also: a required attribute is missing). @since 0 */
int weft_attrs_create(const weft_op* op, size_t n, const int32_t* ids, const weft_value* values,
                      weft_attrs** out);
/** Gives attributes back; NULL is accepted. @since 0 */
void weft_attrs_free(weft_attrs* attrs);
/** The attribute that says how many inputs a call of a variadic operator has; NULL where there is
 * none. Lives as long as the library. @since 0 */
const char* weft_op_count_attribute(const weft_op* op);
/** Visible outputs of a call. `attrs` may be NULL: all defaults. Errors: VALUE (a required attribute
 * is missing). @since 0 */
int weft_op_num_outputs(const weft_op* op, const weft_attrs* attrs, size_t* out);

/** Applies an operator. `attrs` may be NULL: all defaults. Items of `inputs` may be NULL: an
 * optional input that is absent. On entry outputs[k] is NULL (a new array is handed out) or an
 * array that receives the result; *num_outputs is the room in `outputs` and on return the number
 * of visible outputs. Nothing is changed on failure. @since 0 */
int weft_invoke(const weft_op* op, const weft_attrs* attrs, size_t num_inputs,
                weft_array* const* inputs, size_t* num_outputs, weft_array** outputs);

/* ---- Arrays -------------------------------------------------------------------------------- */

/** Undefined contents. Dimensions may be -1 (unknown) on the null device. Errors: MEMORY, NOT_FOUND
 * (no such device). @since 0 */
int weft_array_create(size_t ndim, const int64_t* shape, weft_dtype dtype, weft_device device,
                      weft_array** out);
/** A copy of `bytes` row-major bytes. @since 0 */
int weft_array_from_host(size_t ndim, const int64_t* shape, weft_dtype dtype, weft_device device,
                         const void* data, size_t bytes, weft_array** out);
/** Shares host memory with the caller; release(context) runs once when the last user is gone.
 * `strides` counts elements and may be NULL: row-major. @since 0 */
int weft_array_from_memory(size_t ndim, const int64_t* shape, const int64_t* strides,
                           weft_dtype dtype, void* data, void (*release)(void* context),
                           void* context, weft_array** out);
/** Gives a handle back; NULL is accepted. The array lives on as long as others use it. @since 0 */
void weft_array_free(weft_array* array);
/** Another handle to the same array. @since 0 */
int weft_array_retain(weft_array* array, weft_array** out);

/** Number of axes. @since 0 */
int weft_array_ndim(const weft_array* array, size_t* out);
/** Writes ndim sizes, at most `room`. @since 0 */
int weft_array_shape(const weft_array* array, size_t room, int64_t* shape, size_t* ndim);
/** Element type. @since 0 */
int weft_array_dtype(const weft_array* array, weft_dtype* out);
/** The device that holds the array. @since 0 */
int weft_array_device(const weft_array* array, weft_device* out);
/** 1 where the elements lie one after the other in row-major order. @since 0 */
int weft_array_is_row_major(const weft_array* array);

/** Row-major copy of the elements; `bytes` must be the array's size. Waits. @since 0 */
int weft_array_to_host(const weft_array* array, void* data, size_t bytes);
/** Writes row-major bytes into the array. @since 0 */
int weft_array_set_host(weft_array* array, const void* data, size_t bytes);
/** The array's own memory, for reading and writing; lives as long as the array. `strides`
 * (elements) has room for ndim and may be NULL. Host devices only. @since 0 */
int weft_array_data(weft_array* array, void** data, int64_t* strides);
/** The present elements, for reading, without a copy: `*holder` is a handle of its own that keeps
 * them as they are, whatever is written to `array` later; `data` lives as long as it. `strides`
 * (elements) has room for ndim and may be NULL. Waits. Host devices only. @since 0 */
int weft_array_read(const weft_array* array, weft_array** holder, const void** data,
                    int64_t* strides);

/** A row-major copy on a device; part of the recorded graph if the array is. @since 0 */
int weft_array_copy(const weft_array* array, weft_device device, weft_array** out);
/** The same value without its history. @since 0 */
int weft_array_detach(const weft_array* array, weft_array** out);
/** Writes `value` (same shape, any dtype and device) into the array. @since 0 */
int weft_array_assign(weft_array* array, const weft_array* value);
/** Writes a number, cast to the element type, into every element. Errors: STATE while the array
 * is part of a graph being recorded. @since 0 */
int weft_array_fill(weft_array* array, double value);

/** One step of NumPy's basic indexing. An absent begin or end is told by its has_ field. */
typedef struct weft_index {
  int32_t kind;      /**< 0: integer (begin), 1: slice, 2: new axis, 3: ellipsis */
  int32_t has_begin; /**< 0: from the first, or the last where step is negative */
  int32_t has_end;   /**< 0: to the end */
  int32_t reserved;  /**< 0 */
  int64_t begin;     /**< negative: from the end */
  int64_t end;       /**< not included; negative: from the end */
  int64_t step;      /**< not 0 */
} weft_index;
/** NumPy's basic indexing: a view that aliases the array. Errors: INDEX. @since 0 */
int weft_array_index(weft_array* array, size_t n, const weft_index* items, weft_array** out);
/** The same elements under another shape, as a view that aliases the array. @since 0 */
int weft_array_reshape(weft_array* array, size_t ndim, const int64_t* shape, weft_array** out);

/** DLManagedTensor*, to be given to one consumer, which calls its deleter. @since 0 */
int weft_array_to_dlpack(weft_array* array, void** out);
/** Takes ownership of a DLManagedTensor* (host memory) on success. @since 0 */
int weft_array_from_dlpack(void* tensor, weft_array** out);

/** Returns when the array is computed; fails with the error of the work that makes it. @since 0 */
int weft_array_wait(const weft_array* array);
/** Returns when all queued work is done; errors stay with their arrays. @since 0 */
int weft_wait_all(void);

/* ---- Autograd ------------------------------------------------------------------------------ */

/** Switches recording of this thread; the previous setting is returned. @since 0 */
int weft_autograd_set_recording(int on);
/** Switches training mode of this thread; the previous setting is returned. @since 0 */
int weft_autograd_set_training(int on);
/** Whether this thread records, 0 or 1. @since 0 */
int weft_autograd_is_recording(void);
/** Whether this thread is in training mode, 0 or 1. @since 0 */
int weft_autograd_is_training(void);
/** Automatic mixed precision of the process: operators applied to arrays, traced or not, get their
 * inputs in the dtype of their class (capi/ops.json, "amp"), which for class target is `target`,
 * FLOAT16 or BFLOAT16; symbols that are composed get casts. The n rules change classes: operator
 * ops[k] is of class classes[k] ("untouched", "target", "float32", "widest"), or, where attributes[k]
 * is not NULL, runs in float32 where that attribute is values[k]. on = 0: off, as it is in the
 * beginning; the rest is not read. Errors: TYPE (target), NOT_FOUND (operator, attribute), VALUE
 * (class). @since 0 */
int weft_amp_set(int on, weft_dtype target, size_t n, const char* const* ops,
                 const char* const* classes, const char* const* attributes,
                 const char* const* values);
/** While this thread's backward passes run, the gradients of operators that are losses whatever comes
 * from behind (SoftmaxOutput, LinearRegressionOutput, ...) are multiplied by `scale`, if mixed
 * precision is on with FLOAT16. 1 in the beginning. @since 0 */
int weft_amp_set_loss_scale(double scale);
/** From now on backward passes leave the gradient of `array` in `gradient` (same shape, dtype).
 * req: 0 null (gradient may be NULL), 1 write, 3 add. A gradient on the null device is row_sparse:
 * weft_array_rows gives what it keeps. @since 0 */
int weft_autograd_mark(weft_array* array, weft_array* gradient, int req);
/** The gradient array, or NULL where none is attached. @since 0 */
int weft_array_gradient(const weft_array* array, weft_array** out);
/** What a row_sparse gradient keeps: the rows that are not 0 and their numbers (int64, ascending),
 * as new arrays. Errors: STATE (not on the null device). @since 0 */
int weft_array_rows(const weft_array* array, weft_array** data, weft_array** indices);
/** Makes a row_sparse gradient keep these rows. Errors: STATE, SHAPE, TYPE, INDEX (not ascending,
 * out of range). @since 0 */
int weft_array_set_rows(weft_array* array, const weft_array* data, const weft_array* indices);
/** Whether a backward pass has written this gradient array since the flag was last cleared: tells
 * stale gradients from new ones. @since 0 */
int weft_array_is_fresh(const weft_array* array);
/** Sets or clears that flag. @since 0 */
void weft_array_set_fresh(weft_array* array, int fresh);
/** 1 where the array is part of a recorded graph or marked. @since 0 */
int weft_array_in_graph(const weft_array* array);
/** Items of head_gradients may be NULL (ones), as may head_gradients itself. Errors: STATE (not
 * recorded, or the graph was released by an earlier pass). @since 0 */
int weft_autograd_backward(size_t n, weft_array* const* heads, weft_array* const* head_gradients,
                           int retain_graph, int train_mode);
/** Gradients of the heads for each variable as new arrays in `out` (room for num_variables). @since
 * 0 */
int weft_autograd_grad(size_t n, weft_array* const* heads, weft_array* const* head_gradients,
                       size_t num_variables, weft_array* const* variables, int retain_graph,
                       int create_graph, int train_mode, weft_array** out);
/** Gives `outputs`, computed from `inputs` by the caller's own code, a gradient of the caller's
 * own: backward stores one new array (or NULL) per input in `gradients`, returns 0, or -1 after
 * weft_set_callback_error. `keep` (may be NULL: nothing) has a flag per input and then per output:
 * whether backward is handed the array as it is now, with its history; it is NULL otherwise. What
 * backward is handed is borrowed. release(context) runs once. @since 0 */
int weft_autograd_custom(size_t num_inputs, weft_array* const* inputs, size_t num_outputs,
                         weft_array* const* outputs, const uint8_t* keep,
                         int (*backward)(void* context, weft_array* const* head_gradients,
                                         weft_array* const* kept_inputs,
                                         weft_array* const* kept_outputs, weft_array** gradients),
                         void (*release)(void* context), void* context);

/* ---- Operators of the caller's --------------------------------------------------------------- */

/** An operator that the caller defines: names, which live until release(context). */
typedef struct weft_custom_definition {
  void* context;
  size_t num_arguments, num_outputs, num_states;
  const char* const* arguments;
  const char* const* outputs;
  const char* const* states; /**< states come after the arguments among the inputs */
} weft_custom_definition;

/** What the operator `Custom` calls. Functions return 0, or -1 after weft_set_callback_error; what
 * they are handed is borrowed. */
typedef struct weft_custom_callbacks {
  /** The operator that the attributes op_type and keys[i] = texts[i] describe. */
  int (*define)(const char* op_type, size_t n, const char* const* keys, const char* const* texts,
                weft_custom_definition* out);
  /** Dtypes of arguments, states, outputs; -1 is to be replaced. */
  int (*infer_dtypes)(void* context, int32_t* dtypes);
  /** From placeholders for the arguments (dimensions -1: not known) new ones for arguments, states
   * and outputs. */
  int (*infer_shapes)(void* context, weft_array* const* arguments, weft_array** shaped);
  /** Writes `results`: outputs, which are zeros, and states. `instance` goes to backward, and is
   * released after it. */
  int (*forward)(void* context, int training, weft_array* const* arguments,
                 weft_array* const* results, void** instance);
  /** Writes the gradients of the arguments, which are zeros, where `wanted` says so. `arrays`:
   * gradients of the outputs, arguments, states, outputs. */
  int (*backward)(void* instance, const uint8_t* wanted, weft_array* const* arrays,
                  weft_array* const* gradients);
  /** Runs once for each context and each instance. */
  void (*release)(void* context);
} weft_custom_callbacks;

/** From now on these functions, which are copied, define custom operators. @since 0 */
int weft_custom_register(const weft_custom_callbacks* callbacks);

/* ---- Random numbers ------------------------------------------------------------------------ */

/** Seeds every device's stream. @since 0 */
int weft_random_seed(uint64_t seed);
/** Seeds the stream of one device. Errors: NOT_FOUND. @since 0 */
int weft_random_seed_device(uint64_t seed, weft_device device);
/** The state of all streams as a string of the caller's. @since 0 */
int weft_random_get_state(weft_string** out);
/** Restores what weft_random_get_state gave. Errors: VALUE. @since 0 */
int weft_random_set_state(const void* data, size_t bytes);

/* ---- Files --------------------------------------------------------------------------------- */

/** How an array is stored. Append only. */
typedef enum weft_storage { WEFT_DENSE = 0, WEFT_ROW_SPARSE = 1, WEFT_CSR = 2 } weft_storage;
/** An array in the parts it is stored in, as files and iterators hold it. */
typedef struct weft_entry {
  int32_t storage;      /**< a weft_storage */
  int32_t ndim;         /**< number of axes; need not be set for dense arrays that are saved */
  const int64_t* shape; /**< of the whole array; likewise */
  /** dense: the array. row_sparse: the rows that are not 0, and their numbers. csr: the elements,
   * their columns, and where each row begins in them and the last ends. Numbers are int64. Others
   * are NULL. */
  weft_array* parts[3];
} weft_entry;
/** MXNet's .params format. `names` may be NULL: a plain list. Written to a temporary file first and
 * renamed, so that an interruption leaves the old file. Errors: IO, SHAPE (the parts of a sparse
 * array do not fit). @since 0 */
int weft_params_save(const char* path, size_t n, const weft_entry* entries,
                     const char* const* names);
/** Errors: IO, naming the file, the offset and what was expected. @since 0 */
int weft_params_load(const char* path, weft_list** out);
/** The same as a string of the caller's. @since 0 */
int weft_params_to_bytes(size_t n, const weft_entry* entries, const char* const* names,
                         weft_string** out);
/** The same from `bytes` bytes in memory. Errors: IO, as for files. @since 0 */
int weft_params_from_bytes(const void* data, size_t bytes, weft_list** out);
/** Number of arrays. Does not fail. @since 0 */
size_t weft_list_size(const weft_list* list);
/** Borrowed until the list is freed; NULL for lists without names. @since 0 */
const char* weft_list_name(const weft_list* list, size_t index);
/** Array number `index`: its parts are new handles of the caller's, its shape is borrowed until the
 * list is freed. Errors: INDEX, VALUE (the file holds no array there). @since 0 */
int weft_list_entry(const weft_list* list, size_t index, weft_entry* out);
/** Gives a list back; NULL is accepted. Handles taken from it stay valid. @since 0 */
void weft_list_free(weft_list* list);

/* ---- Data iterators ------------------------------------------------------------------------ */

/** Opens an iterator of the registry ("iterators" in weft_registry_json). `n` values (kind UNSET
 * leaves a default) for the attributes of these names. Errors: NOT_FOUND (iterator or attribute),
 * TYPE, VALUE (also: a required attribute is missing), IO. @since 0 */
int weft_iter_create(const char* name, size_t n, const char* const* attributes,
                     const weft_value* values, weft_iter** out);
/** Stops the iterator's threads and gives the handle back; NULL is accepted. Arrays that it handed
 * out stay valid. No other thread may use the handle any more. @since 0 */
void weft_iter_free(weft_iter* iter);
/** How many arrays a batch has. @since 0 */
int weft_iter_num_outputs(const weft_iter* iter, size_t* out);
/** Describes array `index` of every batch: 0 is the data, 1 the label, 2 the numbers of the
 * samples. `name` is borrowed until the iterator is freed; writes ndim sizes, at most `room`.
 * Errors: INDEX. @since 0 */
int weft_iter_output(const weft_iter* iter, size_t index, const char** name, weft_storage* storage,
                     weft_dtype* dtype, size_t room, int64_t* shape, size_t* ndim);
/** Hands out the next batch: one entry per output, whose parts are new arrays and whose shape is
 * borrowed until the iterator is freed; of the batch the last `pad` samples only fill
 * the batch up. At the end of a pass `more` is 0, else 1, and nothing is handed out. Waits.
 * Errors: IO (a sample is damaged: its batch is left out, the next call goes on behind it). @since
 * 0 */
int weft_iter_next(weft_iter* iter, weft_entry* outputs, int64_t* pad, int* more);
/** Starts the next pass, also in the middle of one. @since 0 */
int weft_iter_reset(weft_iter* iter);
/** Samples that were left out so far because they are damaged, where the iterator was asked to do
 * that. @since 0 */
int weft_iter_skipped(const weft_iter* iter, int64_t* out);

/* ---- Compiled graphs ----------------------------------------------------------------------- */

/** Compiles a symbol when it is first called with inputs of some types. `bound` has one item per
 * variable of the symbol (weft_symbol_names, variables in topological order): an array that every
 * call uses, as parameters are, or NULL: the variable is an argument of calls. `bound` itself may be
 * NULL. `options` are texts "key=value": max_plans (how many sets of types are kept, 64), mirror
 * (1: backward computes cheap results again instead of keeping them; by default what the environment
 * variable MXNET_BACKWARD_DO_MIRROR says, or 0). Errors: NOT_FOUND (an option), VALUE. @since 0 */
int weft_graph_create(const weft_symbol* symbol, weft_array* const* bound, size_t num_options,
                      const char* const* options, weft_graph** out);
/** Gives the handle back; NULL is accepted. @since 0 */
void weft_graph_free(weft_graph* graph);
/** Runs the graph on its arguments, in the order of the variables. Records, trains and updates
 * states as the operators called one by one would. On entry *num_outputs is the room in `outputs`,
 * on return the number of outputs; the arrays are new. @since 0 */
int weft_graph_call(weft_graph* graph, size_t num_inputs, weft_array* const* inputs,
                    size_t* num_outputs, weft_array** outputs);
/** Compiles for such arguments in the modes of this thread (training, recording), and runs nothing but
 * what bound arrays alone determine; calls with arrays of the same types find the plans.
 * @since 0 */
int weft_graph_prepare(weft_graph* graph, size_t num_inputs, weft_array* const* inputs);
/** From now on calls run operator by operator, and `monitor` (NULL: nobody, calls are compiled again)
 * sees the outputs of each node, and with `inputs_too` its inputs before: the name of the array, as
 * "<node>_<input>", the operator and the array, all borrowed. It returns 0, or -1 after
 * weft_set_callback_error. release(context) runs once. @since 0 */
int weft_graph_set_monitor(weft_graph* graph,
                           int (*monitor)(void* context, const char* name, const char* op,
                                          weft_array* array),
                           void (*release)(void* context), void* context, int inputs_too);
/** The same for arguments of the types of the last call, in its mode; for others nothing happens and
 * *num_outputs becomes 0. @since 0 */
int weft_graph_call_again(weft_graph* graph, size_t num_inputs, weft_array* const* inputs,
                          size_t* num_outputs, weft_array** outputs);
/** What was made of the graph, for people to read: steps, memory, time of compilation of every
 * plan. @since 0 */
int weft_graph_explain(const weft_graph* graph, weft_string** out);

/** Binds a symbol to arrays: arguments and their gradients in the order of its arguments, states in
 * that of its auxiliary states. Items of `gradients` may be NULL; `requests` as in
 * weft_autograd_mark. Errors: VALUE, SHAPE. @since 0 */
int weft_executor_create(const weft_symbol* symbol, size_t num_arguments,
                         weft_array* const* arguments, weft_array* const* gradients,
                         const int* requests, size_t num_states, weft_array* const* states,
                         weft_executor** out);
/** Gives the handle back; NULL is accepted. @since 0 */
void weft_executor_free(weft_executor* executor);
/** Computes the outputs, as new arrays. With `training` gradients can be asked for afterwards.
 * @since 0 */
int weft_executor_forward(weft_executor* executor, int training, size_t* num_outputs,
                          weft_array** outputs);
/** Leaves the gradients of the last training pass in the gradient arrays. `n` is 0 (head gradients
 * of ones) or the number of outputs; items may be NULL: ones. Errors: STATE. @since 0 */
int weft_executor_backward(weft_executor* executor, size_t n, weft_array* const* head_gradients);
/** Lets go of what the last forward pass keeps for backward. @since 0 */
int weft_executor_release(weft_executor* executor);
/** From now on `monitor` (NULL: nobody) sees every result of a forward pass, and with `inputs_too`
 * the variables; what it is handed is borrowed. It returns 0, or -1 after weft_set_callback_error.
 * release(context) runs once. @since 0 */
int weft_executor_set_monitor(weft_executor* executor,
                              int (*monitor)(void* context, const char* name, weft_array* array),
                              void (*release)(void* context), void* context, int inputs_too);

/** From now on operators that this thread applies are not computed: their results are placeholders,
 * and become nodes of a symbol. A trace that begins while another runs is within it: what the other
 * made is captured, as arrays from outside are. @since 0 */
int weft_trace_begin(weft_trace** out);
/** A placeholder for an argument. @since 0 */
int weft_trace_input(weft_trace* trace, const char* name, size_t ndim, const int64_t* shape,
                     weft_dtype dtype, weft_array** out);
/** What the variable is called that stands for `array` where traced operators use it. @since 0 */
int weft_trace_name(weft_trace* trace, weft_array* array, const char* name);
/** Whether a trace runs on this thread, 0 or 1. Does not fail. @since 0 */
int weft_trace_is_active(void);
/** Ends the trace; `out` computes `outputs`. @since 0 */
int weft_trace_end(weft_trace* trace, size_t n, weft_array* const* outputs, weft_symbol** out);
/** The array behind variable number `index` of the traced symbol, in topological order; *out is NULL
 * for arguments. Errors: INDEX. @since 0 */
int weft_trace_captured(const weft_trace* trace, const weft_symbol* symbol, size_t index,
                        weft_array** out);
/** Gives the handle back, and ends the trace if it runs; NULL is accepted. @since 0 */
void weft_trace_free(weft_trace* trace);

/* ---- Training ------------------------------------------------------------------------------- */

/** An optimizer of the registry ("optimizers" in weft_registry_json): `n` values (kind UNSET leaves
 * a default) for the attributes of these names. Errors: NOT_FOUND (optimizer or attribute), TYPE,
 * VALUE. @since 0 */
int weft_optimizer_create(const char* name, size_t n, const char* const* attributes,
                          const weft_value* values, weft_optimizer** out);
/** Gives the handle back; NULL is accepted. @since 0 */
void weft_optimizer_free(weft_optimizer* optimizer);
/** Updates weights in place from their gradients. `keys` are numbers by which the caller tells
 * parameters apart; what is remembered of one begins with its first update. Errors: SHAPE, TYPE.
 * @since 0 */
int weft_optimizer_update(weft_optimizer* optimizer, size_t n, const int64_t* keys,
                          weft_array* const* weights, weft_array* const* gradients);
/** Changes an attribute, such as learning_rate, for the updates to come. Errors: NOT_FOUND, TYPE,
 * VALUE. @since 0 */
int weft_optimizer_set(weft_optimizer* optimizer, const char* attribute, const weft_value* value);
/** Factors of the learning rate and the weight decay of one parameter. @since 0 */
int weft_optimizer_scale(weft_optimizer* optimizer, int64_t key, double lr_mult, double wd_mult);
/** Says what a parameter is called: those that end in neither "_weight" nor "_gamma" do not decay,
 * others do. @since 0 */
int weft_optimizer_name(weft_optimizer* optimizer, int64_t key, const char* name);
/** Writes what is remembered of all parameters as a .params file. Errors: IO. @since 0 */
int weft_optimizer_save(const weft_optimizer* optimizer, const char* path);
/** Reads what weft_optimizer_save wrote, of an optimizer of the same name. Errors: IO; then nothing
 * has changed. @since 0 */
int weft_optimizer_load(weft_optimizer* optimizer, const char* path);

/** Writes initial values into `array` with an initializer of the registry ("initializers"). What
 * `parameter` ends in chooses the rule: bias, beta, running_mean, moving_mean and min are 0, gamma,
 * running_var, moving_var and max 1, weight the initializer's; NULL: the initializer's. Errors:
 * NOT_FOUND, TYPE, VALUE (no rule for the name), SHAPE (the rule does not fit the array). @since 0 */
int weft_initialize(const char* name, size_t n, const char* const* attributes,
                    const weft_value* values, const char* parameter, weft_array* array);

/** A metric of the registry ("metrics"), as weft_optimizer_create. @since 0 */
int weft_metric_create(const char* name, size_t n, const char* const* attributes,
                       const weft_value* values, weft_metric** out);
/** Gives the handle back; NULL is accepted. @since 0 */
void weft_metric_free(weft_metric* metric);
/** Shows the metric one batch. Waits. Errors: SHAPE, INDEX, VALUE (a label that is no class).
 * @since 0 */
int weft_metric_update(weft_metric* metric, const weft_array* labels,
                       const weft_array* predictions);
/** The metric over all batches since the start or the last reset; NaN before the first. @since 0 */
int weft_metric_get(const weft_metric* metric, double* out);
/** Forgets all batches. @since 0 */
int weft_metric_reset(weft_metric* metric);

/* ---- Parameter store ------------------------------------------------------------------------ */

/* Arrays by key, summed over the devices and workers that push them. Keys are texts; languages
 * write integers as decimals. In each call the n keys and arrays come in pairs. Nothing is
 * recorded. A call is checked before it changes anything. Errors begin with "KVStore.<call>: key
 * "<key>": ". A call holds the store's lock, also while an updater runs: others wait, and the
 * updater itself may call the store again. A placeholder on the null device stands for the rows
 * that it keeps (weft_array_rows). */

/** A store: "local", "device" (and MXNet's other names for stores within one process, which are
 * the same here). Errors: UNSUPPORTED (distributed ones), NOT_FOUND. @since 0 */
int weft_store_create(const char* kind, weft_store** out);
/** Gives the handle back; NULL is accepted. @since 0 */
void weft_store_free(weft_store* store);
/** Stores copies. Errors: VALUE (a key is there already). @since 0 */
int weft_store_init(weft_store* store, size_t n, const char* const* keys,
                    weft_array* const* values);
/** Sums the arrays of each key, in the stored dtype and on the stored device. The sum replaces
 * what is stored, or goes to the updater or, as the gradient, to the optimizer. Errors:
 * NOT_FOUND, SHAPE, TYPE (rows and whole arrays of one key), what the optimizer says, CALLBACK.
 * @since 0 */
int weft_store_push(weft_store* store, size_t n, const char* const* keys,
                    weft_array* const* values);
/** Writes what is stored into arrays of any dtype and device. Errors: NOT_FOUND, SHAPE. @since 0 */
int weft_store_pull(weft_store* store, size_t n, const char* const* keys,
                    weft_array* const* outputs);
/** Pushes and then pulls, with no other thread between. @since 0 */
int weft_store_push_pull(weft_store* store, size_t num_values, const char* const* value_keys,
                         weft_array* const* values, size_t num_outputs,
                         const char* const* output_keys, weft_array* const* outputs);
/** From now on what is pushed updates what is stored. The optimizer is the store's alone, and
 * numbers parameters in the order of their init; keys that are no numbers become their names
 * (weft_optimizer_name), so that factors of one's own are set after that. Takes an updater's
 * place. @since 0 */
int weft_store_set_optimizer(weft_store* store, weft_optimizer* optimizer);
/** From now on `updater` writes `stored`, given the sum of what was pushed; NULL: sums replace
 * what is stored. It is called on the pushing thread, and borrows the arrays. It returns 0, or
 * -1 after weft_set_callback_error. release(context) runs once. Takes an optimizer's place.
 * @since 0 */
int weft_store_set_updater(weft_store* store,
                           int (*updater)(void* context, const char* key, weft_array* sum,
                                          weft_array* stored),
                           void (*release)(void* context), void* context);
/** The number of this worker, from 0, and how many there are. @since 0 */
int weft_store_rank(const weft_store* store, int64_t* rank, int64_t* size);

/* ---- Memory and profile -------------------------------------------------------------------- */

/** Memory of one device, in bytes. */
typedef struct weft_memory_stats {
  int64_t in_use;      /**< bytes that arrays hold */
  int64_t peak;        /**< highest in_use since the last reset */
  int64_t pooled;      /**< bytes kept for reuse */
  int64_t limit;       /**< cap on in_use and pooled; 0: none */
  int64_t allocations; /**< blocks handed out since the start */
} weft_memory_stats;
/** Fills `out`. @since 0 */
int weft_memory_get_stats(weft_device device, weft_memory_stats* out);
/** Starts a new measurement of the peak. @since 0 */
int weft_memory_reset_peak(weft_device device);
/** 0 removes the cap. @since 0 */
int weft_memory_set_limit(weft_device device, int64_t bytes);
/** Gives pooled memory back to the system. @since 0 */
int weft_memory_trim(weft_device device);
/** What is recorded from now on: 0 nothing, 1 operators, 2 memory, 3 both. @since 0 */
int weft_profiler_set_enabled(int what);
/** Nanoseconds of the clock of events. Does not fail. @since 0 */
int64_t weft_profiler_now(void);
/** Kinds of events of the caller's own. */
typedef enum weft_profiler_kind {
  WEFT_PROFILER_SPAN = 0,
  WEFT_PROFILER_COUNTER = 1,
  WEFT_PROFILER_MARKER = 2
} weft_profiler_kind;
/** Records an event of the caller's own, if anything is being recorded. A span lasts from `value`
 * to `end` (as weft_profiler_now tells them), a counter has `value` from now on, a marker stands at
 * this moment for everybody (`value` 0), the process (1) or the thread (2). @since 0 */
int weft_profiler_add(weft_profiler_kind kind, const char* category, const char* name,
                      int64_t value, int64_t end);
/** Sums over the events since the start or the last reset as JSON, a string of the caller's: a list
 * of objects with category, name, kind ("span", "counter", "marker"), count, total, min, max
 * (nanoseconds, or the counter's values) and bytes that operators allocated. @since 0 */
int weft_profiler_statistics(int reset, weft_string** out);
/** The events since the last dump in Chrome's trace format, as a string of the caller's. @since 0
 */
int weft_profiler_dump(weft_string** out);
/** Debugging: queued work is done before the call that starts it returns, and messages of errors
 * end with where in the user's program they arose, also those of a backward pass, which name where
 * the operator was recorded. WEFT_DEBUG=1 in the environment switches it on at start. @since 0 */
int weft_debug_set_enabled(int on);
/** Who knows where the calling thread is in the user's program: `locate` (NULL: nobody) writes a
 * text that ends in 0 into `room` bytes and returns 1, or 0 where it does not know. It is called
 * on the user's threads. @since 0 */
int weft_debug_set_locator(int (*locate)(char* text, size_t room));

/* ---- Symbols ------------------------------------------------------------------------------- */

/** Number of strings. @since 0 */
size_t weft_strings_size(const weft_strings* strings);
/** Zero-terminated; lives with the list; NULL where `index` is out of range. @since 0 */
const char* weft_strings_item(const weft_strings* strings, size_t index);
/** Gives a list back; NULL is accepted. @since 0 */
void weft_strings_free(weft_strings* strings);

/** A variable. @since 0 */
int weft_symbol_variable(const char* name, weft_symbol** out);
/** Applies an operator to symbols with one output each. `attrs` may be NULL: all defaults. Items of
 * `inputs` may be NULL and inputs may be fewer than the operator has: those that it needs become
 * variables "<name>_<input>". Variadic operators take all outputs of their inputs. `keys` and
 * `values` are text attributes of the node and of the variables that are made for it.
 * Errors: VALUE. @since 0 */
int weft_symbol_apply(const weft_op* op, const weft_attrs* attrs, const char* name,
                      size_t num_texts, const char* const* keys, const char* const* values,
                      size_t num_inputs, weft_symbol* const* inputs, weft_symbol** out);
/** The outputs of all, one after the other. @since 0 */
int weft_symbol_group(size_t n, weft_symbol* const* symbols, weft_symbol** out);
/** One output. Errors: INDEX. @since 0 */
int weft_symbol_output(const weft_symbol* symbol, size_t index, weft_symbol** out);
/** Every output of every node, in topological order. @since 0 */
int weft_symbol_internals(const weft_symbol* symbol, weft_symbol** out);
/** The inputs of the nodes that the outputs come from; *out is NULL where there are none. @since 0
 */
int weft_symbol_children(const weft_symbol* symbol, weft_symbol** out);
/** A copy with variables replaced by symbols with one output each, by name or, where `keys` is
 * NULL, by position among all variables. `name`, unless NULL or empty, becomes that of the first
 * output's node. Errors: NOT_FOUND (no such variable), VALUE. @since 0 */
int weft_symbol_compose(const weft_symbol* symbol, const char* name, size_t n,
                        const char* const* keys, weft_symbol* const* replacements,
                        weft_symbol** out);
/** A copy of the graph, with text attributes of its own. @since 0 */
int weft_symbol_copy(const weft_symbol* symbol, weft_symbol** out);
/** Gives a handle back; NULL is accepted. @since 0 */
void weft_symbol_free(weft_symbol* symbol);
/** Number of outputs. @since 0 */
int weft_symbol_num_outputs(const weft_symbol* symbol, size_t* out);
/** Which names. Append only. */
typedef enum weft_symbol_part {
  WEFT_SYMBOL_ARGUMENTS = 0, /**< variables that are not auxiliary states */
  WEFT_SYMBOL_OUTPUTS = 1,
  WEFT_SYMBOL_STATES = 2,   /**< auxiliary states: variables that operators update */
  WEFT_SYMBOL_VARIABLES = 3 /**< all variables */
} weft_symbol_part;
/** Names of variables in topological order, or of outputs. `what` is a weft_symbol_part. @since 0
 */
int weft_symbol_names(const weft_symbol* symbol, int what, weft_strings** out);
/** The name of the node that all outputs come from; *out is NULL where they come from several.
 * @since 0 */
int weft_symbol_name(const weft_symbol* symbol, weft_string** out);
/** A text attribute of that node, or an attribute of its operator that was given; *out is NULL
 * where there is none. "lr_mult" and "__lr_mult__" are the same, likewise wd_mult, ctx_group,
 * force_mirroring, mirror_stage and profiler_scope. @since 0 */
int weft_symbol_get_attribute(const weft_symbol* symbol, const char* key, weft_string** out);
/** Sets a text attribute of that node. No other thread may use the graph meanwhile.
 * Errors: VALUE (several nodes; an attribute of the operator). @since 0 */
int weft_symbol_set_attribute(weft_symbol* symbol, const char* key, const char* value);
/** Triples of node, key and value: of that node (of none where there are several), or, with
 * `recursive`, of all nodes. Those of get_attribute with two names come with both. @since 0 */
int weft_symbol_attributes(const weft_symbol* symbol, int recursive, weft_strings** out);

/** A copy with the casts of automatic mixed precision (amp_cast, amp_multicast); rules as for
 * weft_amp_set. Variables without "__dtype__" count as float32, and outputs are float32. Nodes named
 * in `excluded` run in float32. Of the variables in `parameters`, those that are read in the target's
 * precision alone get that "__dtype__" if cast_parameters is not 0, and the others float32. @since 0 */
int weft_symbol_amp(const weft_symbol* symbol, weft_dtype target, size_t n, const char* const* ops,
                    const char* const* classes, const char* const* attributes,
                    const char* const* values, size_t num_excluded, const char* const* excluded,
                    size_t num_parameters, const char* const* parameters, int cast_parameters,
                    weft_symbol** out);

/** Reads a network from the JSON of MXNet 0.8 to 1.9; `file` is named in messages. Errors: IO (no
 * network), NOT_FOUND (no such operator or attribute), and what operators say of their attributes;
 * all name the file and the node. @since 0 */
int weft_symbol_from_json(const char* text, size_t size, const char* file, weft_symbol** out);
/** The network as JSON that MXNet 1.9.1 reads, a string of the caller's. @since 0 */
int weft_symbol_to_json(const weft_symbol* symbol, weft_string** out);

typedef struct weft_inference weft_inference; /**< shapes and dtypes of a symbol's parts */
/** Finds the shapes and dtypes of variables and outputs from those of `n` variables, by name: number
 * of axes (-1: not known), sizes (-1: not known) and dtype (-1: not known). What a variable's
 * attributes __shape__ and __dtype__ say counts as well. With `partial` what does not follow stays
 * unknown; otherwise dtypes that nothing determines are float32 and unknown shapes are an error.
 * Errors: NOT_FOUND (no such variable), SHAPE and TYPE where they do not agree, naming the node and
 * its inputs; VALUE. @since 0 */
int weft_symbol_infer(const weft_symbol* symbol, size_t n, const char* const* names,
                      const int32_t* ndims, const int64_t* const* shapes, const int32_t* dtypes,
                      int partial, weft_inference** out);
/** 1 where nothing is unknown. */
int weft_inference_complete(const weft_inference* inference);
/** What was found, by weft_symbol_part and in the order of weft_symbol_names: at most `room` sizes
 * (-1: not known), *ndim and *dtype (-1: not known). Errors: INDEX, VALUE. @since 0 */
int weft_inference_type(const weft_inference* inference, int what, size_t index, size_t room,
                        int64_t* shape, int32_t* ndim, int32_t* dtype);
/** Gives an inference back; NULL is accepted. @since 0 */
void weft_inference_free(weft_inference* inference);

/* CDEF END */

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif /**< WEFT_H_ */
