/* The engine's share of the calls that the programs beside this make: weft_invoke, with attributes
 * made once. Reads lines "CASE COUNT", answers "SECONDS VALUE", the value being a result's first.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <weft.h>

static void check(int status) {
  if (status == WEFT_OK) return;
  const char* message = NULL;
  weft_last_error(&message);
  fprintf(stderr, "small: %s\n", message);
  exit(1);
}

static weft_array* array(size_t ndim, const int64_t* shape, size_t n, const float* numbers) {
  weft_array* out = NULL;
  const weft_device cpu = {WEFT_DEVICE_CPU, 0};
  check(weft_array_from_host(ndim, shape, WEFT_FLOAT32, cpu, numbers, n * sizeof(float), &out));
  return out;
}

static const weft_op* op(const char* name) {
  const weft_op* out = NULL;
  check(weft_op_find(name, &out));
  return out;
}

static weft_array* invoke(const weft_op* op, const weft_attrs* attrs, size_t n,
                          weft_array* const* inputs) {
  weft_array* out = NULL;
  size_t num_outputs = 1;
  check(weft_invoke(op, attrs, n, inputs, &num_outputs, &out));
  return out;
}

static double first(const weft_array* array) {
  float numbers[6];
  size_t n = 1;
  int64_t shape[2];
  check(weft_array_shape(array, 2, shape, &n));
  check(weft_array_to_host(array, numbers, (n == 1 ? 4 : 6) * sizeof(float)));
  return numbers[0];
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(void) {
  const float numbers[] = {1, 2, 3, 4, 5, 6, 7, 8};
  const int64_t four[] = {4}, two_by_three[] = {2, 3};
  weft_array* const ab[] = {array(1, four, 4, numbers), array(1, four, 4, numbers + 4)};
  weft_array* const matrix = array(2, two_by_three, 6, numbers);
  weft_array* const xw[] = {array(1, four, 4, numbers), ab[1]};
  check(weft_autograd_mark(xw[0], array(1, four, 4, numbers), 1));

  const weft_op *add = op("broadcast_add"), *multiply = op("broadcast_mul");
  const weft_op* softmax = op("softmax");
  int32_t axis = 0;
  check(weft_op_attr_index(softmax, "axis", &axis));
  const weft_value one = {.kind = WEFT_KIND_INT, .value.i = 1};
  weft_attrs* along = NULL;
  check(weft_attrs_create(softmax, 1, &axis, &one, &along));

  char name[16];
  long count = 0;
  while (scanf("%15s %ld", name, &count) == 2) {
    weft_array* result = NULL;
    const double start = seconds();
    if (strcmp(name, "add") == 0) {
      for (long i = 0; i < count; ++i) {
        weft_array_free(result);
        result = invoke(add, NULL, 2, ab);
      }
    } else if (strcmp(name, "softmax") == 0) {
      for (long i = 0; i < count; ++i) {
        weft_array_free(result);
        result = invoke(softmax, along, 1, &matrix);
      }
    } else {
      for (long i = 0; i < count; ++i) {
        const int recording = weft_autograd_set_recording(1);
        const int training = weft_autograd_set_training(1);
        weft_array* const product = invoke(multiply, NULL, 2, xw);
        weft_autograd_set_recording(recording);
        weft_autograd_set_training(training);
        check(weft_autograd_backward(1, &product, NULL, 0, 1));
        weft_array_free(product);
      }
      check(weft_array_gradient(xw[0], &result));
    }
    check(weft_wait_all());
    const double taken = seconds() - start;
    printf("%.9f %.6f\n", taken, first(result));
    fflush(stdout);
    weft_array_free(result);
  }
  return 0;
}
