/* Trains a multilayer perceptron (784-128-64-10) on MNIST through weft's C ABI alone: operators,
 * autograd and an optimizer operator, and saves its parameters.
 *
 *   mlp --data DIR [--epochs N] [--out FILE]
 *
 * DIR holds the four MNIST files, uncompressed. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <weft.h>

enum { kImage = 28 * 28, kClasses = 10, kBatch = 100, kLayers = 3, kParams = 2 * kLayers };
static const int64_t kSizes[kLayers + 1] = {kImage, 128, 64, kClasses};

/* Every failure of the library ends the program with its message. */
static void check(int status) {
  if (status == WEFT_OK) return;
  const char* message = NULL;
  weft_last_error(&message);
  fprintf(stderr, "mlp: %s\n", message);
  exit(1);
}

/* --- Data ------------------------------------------------------------------------------------ */

typedef struct {
  int64_t count;
  float* images; /* count x 784, in [0, 1] */
  float* labels; /* count */
} dataset;

static unsigned char* read_file(const char* folder, const char* name, size_t* size) {
  char path[4096];
  snprintf(path, sizeof(path), "%s/%s", folder, name);
  FILE* file = fopen(path, "rb");
  if (file == NULL) {
    fprintf(stderr, "mlp: cannot open %s\n", path);
    exit(1);
  }
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  unsigned char* bytes = malloc(*size);
  if (bytes == NULL || fread(bytes, 1, *size, file) != *size) {
    fprintf(stderr, "mlp: cannot read %s\n", path);
    exit(1);
  }
  fclose(file);
  return bytes;
}

static int64_t big_endian(const unsigned char* p) {
  return (int64_t)p[0] << 24 | (int64_t)p[1] << 16 | (int64_t)p[2] << 8 | p[3];
}

static dataset load(const char* folder, const char* images_name, const char* labels_name) {
  size_t image_bytes, label_bytes;
  unsigned char* images = read_file(folder, images_name, &image_bytes);
  unsigned char* labels = read_file(folder, labels_name, &label_bytes);
  dataset data = {image_bytes < 16 ? 0 : big_endian(images + 4), NULL, NULL};
  if (image_bytes < 16 || label_bytes < 8 || big_endian(images) != 2051 ||
      big_endian(labels) != 2049 || image_bytes != 16 + (size_t)data.count * kImage ||
      label_bytes != 8 + (size_t)data.count) {
    fprintf(stderr, "mlp: %s/%s and %s are not MNIST files\n", folder, images_name, labels_name);
    exit(1);
  }
  data.images = malloc((size_t)data.count * kImage * sizeof(float));
  data.labels = malloc((size_t)data.count * sizeof(float));
  if (data.images == NULL || data.labels == NULL) {
    fprintf(stderr, "mlp: out of memory\n");
    exit(1);
  }
  for (int64_t i = 0; i < data.count * kImage; ++i) data.images[i] = images[16 + i] / 255.0f;
  for (int64_t i = 0; i < data.count; ++i) data.labels[i] = labels[8 + i];
  free(images);
  free(labels);
  return data;
}

/* --- Operators ------------------------------------------------------------------------------- */

typedef struct {
  const weft_op* op;
  weft_attrs* attrs;
} call;

static weft_value text(const char* s) {
  weft_value value = {WEFT_KIND_STRING, {0}, (uint32_t)strlen(s), {.s = s}};
  return value;
}

/* An operator with up to three attributes, given as text. */
static call prepare(const char* name, int n, const char* const* keys, const char* const* values) {
  call c = {NULL, NULL};
  int32_t ids[3];
  weft_value packed[3];
  check(weft_op_find(name, &c.op));
  for (int i = 0; i < n; ++i) {
    check(weft_op_attr_index(c.op, keys[i], &ids[i]));
    packed[i] = text(values[i]);
  }
  check(weft_attrs_create(c.op, (size_t)n, ids, packed, &c.attrs));
  return c;
}

static weft_array* apply(call c, size_t n, weft_array* const* inputs) {
  weft_array* out = NULL;
  size_t num_outputs = 1;
  check(weft_invoke(c.op, c.attrs, n, inputs, &num_outputs, &out));
  return out;
}

static const weft_device kCpu = {WEFT_DEVICE_CPU, 0};

static weft_array* from_floats(size_t ndim, const int64_t* shape, const float* data) {
  size_t count = 1;
  for (size_t i = 0; i < ndim; ++i) count *= (size_t)shape[i];
  weft_array* array = NULL;
  check(weft_array_from_host(ndim, shape, WEFT_FLOAT32, kCpu, data, count * sizeof(float), &array));
  return array;
}

/* --- The network ----------------------------------------------------------------------------- */

typedef struct {
  weft_array* params[kParams]; /* weight, bias of each layer */
  weft_array* grads[kParams];
  weft_array* moments[kParams];
  call dense[kLayers], relu, loss, update;
} network;

/* SGD with momentum; rescale_grad is 1 / kBatch. */
static call make_update(const char* learning_rate) {
  const char* const keys[] = {"lr", "momentum", "rescale_grad"};
  const char* const values[] = {learning_rate, "0.9", "0.01"};
  return prepare("sgd_mom_update", 3, keys, values);
}

static network make_network(void) {
  network net;
  static const char* const hidden[kLayers] = {"128", "64", "10"};
  const char* const num_hidden[] = {"num_hidden"};
  const char* const act_type[] = {"act_type"};
  const char* const relu[] = {"relu"};
  net.relu = prepare("Activation", 1, act_type, relu);
  net.loss = prepare("SoftmaxOutput", 0, NULL, NULL);
  net.update = make_update("0.03");
  const char* const range_keys[] = {"low", "high", "shape"};
  for (int i = 0; i < kLayers; ++i) {
    net.dense[i] = prepare("FullyConnected", 1, num_hidden, &hidden[i]);
    /* Glorot and Bengio's uniform initialisation. */
    char low[32], high[32], shape[64];
    const double bound = sqrt(6.0 / (double)(kSizes[i] + kSizes[i + 1]));
    snprintf(low, sizeof(low), "%.6f", -bound);
    snprintf(high, sizeof(high), "%.6f", bound);
    snprintf(shape, sizeof(shape), "(%lld, %lld)", (long long)kSizes[i + 1], (long long)kSizes[i]);
    const char* const range[] = {low, high, shape};
    call uniform = prepare("_random_uniform", 3, range_keys, range);
    net.params[2 * i] = apply(uniform, 0, NULL);
    weft_attrs_free(uniform.attrs);
    check(weft_array_create(1, &kSizes[i + 1], WEFT_FLOAT32, kCpu, &net.params[2 * i + 1]));
    check(weft_array_fill(net.params[2 * i + 1], 0.0));
  }
  for (int i = 0; i < kParams; ++i) {
    check(weft_array_copy(net.params[i], kCpu, &net.grads[i]));
    check(weft_array_copy(net.params[i], kCpu, &net.moments[i]));
    check(weft_array_fill(net.moments[i], 0.0));
    check(weft_autograd_mark(net.params[i], net.grads[i], 1));
  }
  return net;
}

/* Class probabilities; while recording, their gradient is that of the cross entropy. */
static weft_array* forward(const network* net, weft_array* images, weft_array* labels) {
  weft_array* x = NULL;
  check(weft_array_retain(images, &x));
  for (int i = 0; i < kLayers; ++i) {
    weft_array* inputs[3] = {x, net->params[2 * i], net->params[2 * i + 1]};
    weft_array* y = apply(net->dense[i], 3, inputs);
    weft_array_free(x);
    x = y;
    if (i + 1 == kLayers) break;
    y = apply(net->relu, 1, &x);
    weft_array_free(x);
    x = y;
  }
  weft_array* inputs[2] = {x, labels};
  weft_array* probabilities = apply(net->loss, 2, inputs);
  weft_array_free(x);
  return probabilities;
}

static void train_step(network* net, weft_array* images, weft_array* labels) {
  weft_autograd_set_recording(1);
  weft_autograd_set_training(1);
  weft_array* head = forward(net, images, labels);
  weft_autograd_set_recording(0);
  weft_autograd_set_training(0);
  check(weft_autograd_backward(1, &head, NULL, 0, 1));
  weft_array_free(head);
  for (int i = 0; i < kParams; ++i) {
    weft_array* inputs[3] = {net->params[i], net->grads[i], net->moments[i]};
    weft_array* out = net->params[i]; /* the new weight replaces the old one, in place */
    size_t num_outputs = 1;
    check(weft_invoke(net->update.op, net->update.attrs, 3, inputs, &num_outputs, &out));
  }
}

static double accuracy(const network* net, const dataset* data) {
  int64_t right = 0;
  float probabilities[kBatch * kClasses];
  for (int64_t at = 0; at + kBatch <= data->count; at += kBatch) {
    weft_array* images = from_floats(2, (int64_t[]){kBatch, kImage}, data->images + at * kImage);
    weft_array* labels = from_floats(1, (int64_t[]){kBatch}, data->labels + at);
    weft_array* out = forward(net, images, labels);
    check(weft_array_to_host(out, probabilities, sizeof(probabilities)));
    for (int i = 0; i < kBatch; ++i) {
      int best = 0;
      for (int k = 1; k < kClasses; ++k) {
        if (probabilities[i * kClasses + k] > probabilities[i * kClasses + best]) best = k;
      }
      right += best == (int)data->labels[at + i];
    }
    weft_array_free(out);
    weft_array_free(labels);
    weft_array_free(images);
  }
  return (double)right / (double)(data->count / kBatch * kBatch);
}

/* A new random order of the examples (Fisher and Yates). */
static void shuffle(int64_t* order, int64_t n) {
  for (int64_t i = n - 1; i > 0; --i) {
    const int64_t j = (int64_t)((double)rand() / ((double)RAND_MAX + 1) * (double)(i + 1));
    const int64_t swap = order[i];
    order[i] = order[j];
    order[j] = swap;
  }
}

int main(int argc, char** argv) {
  const char* folder = "mnist";
  const char* out = "mlp.params";
  int epochs = 5;
  for (int i = 1; i < argc; ++i) {
    if (strcmp(argv[i], "--data") == 0 && i + 1 < argc) {
      folder = argv[++i];
    } else if (strcmp(argv[i], "--epochs") == 0 && i + 1 < argc) {
      epochs = atoi(argv[++i]);
    } else if (strcmp(argv[i], "--out") == 0 && i + 1 < argc) {
      out = argv[++i];
    } else {
      printf("usage: mlp --data DIR [--epochs N] [--out FILE]\n");
      return strcmp(argv[i], "--help") == 0 ? 0 : 2;
    }
  }
  if (weft_abi_version() != WEFT_ABI_VERSION) {
    fprintf(stderr, "mlp: the library's ABI is %d, expected %d\n", weft_abi_version(),
            WEFT_ABI_VERSION);
    return 1;
  }
  const dataset train = load(folder, "train-images-idx3-ubyte", "train-labels-idx1-ubyte");
  const dataset test = load(folder, "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
  check(weft_random_seed(42));
  srand(42);
  network net = make_network();
  int64_t* order = malloc((size_t)train.count * sizeof(int64_t));
  float* images = malloc((size_t)kBatch * kImage * sizeof(float));
  if (order == NULL || images == NULL) return 1;
  for (int64_t i = 0; i < train.count; ++i) order[i] = i;
  for (int epoch = 0; epoch < epochs; ++epoch) {
    shuffle(order, train.count);
    if (epoch == epochs - 2) { /* smaller steps at the end */
      weft_attrs_free(net.update.attrs);
      net.update = make_update("0.003");
    }
    for (int64_t at = 0; at + kBatch <= train.count; at += kBatch) {
      float labels[kBatch];
      for (int i = 0; i < kBatch; ++i) {
        memcpy(images + (size_t)i * kImage, train.images + order[at + i] * kImage,
               kImage * sizeof(float));
        labels[i] = train.labels[order[at + i]];
      }
      weft_array* x = from_floats(2, (int64_t[]){kBatch, kImage}, images);
      weft_array* y = from_floats(1, (int64_t[]){kBatch}, labels);
      train_step(&net, x, y);
      weft_array_free(x);
      weft_array_free(y);
    }
    printf("epoch %d: test accuracy %.4f\n", epoch + 1, accuracy(&net, &test));
    fflush(stdout);
  }
  const char* const names[kParams] = {"fc1_weight", "fc1_bias",   "fc2_weight",
                                      "fc2_bias",   "fc3_weight", "fc3_bias"};
  weft_entry entries[kParams] = {0};
  for (int i = 0; i < kParams; ++i) entries[i].parts[0] = net.params[i];
  check(weft_params_save(out, kParams, entries, names));
  printf("test accuracy: %.4f\n", accuracy(&net, &test));

  for (int i = 0; i < kParams; ++i) {
    weft_array_free(net.params[i]);
    weft_array_free(net.grads[i]);
    weft_array_free(net.moments[i]);
  }
  for (int i = 0; i < kLayers; ++i) weft_attrs_free(net.dense[i].attrs);
  weft_attrs_free(net.relu.attrs);
  weft_attrs_free(net.loss.attrs);
  weft_attrs_free(net.update.attrs);
  free(order);
  free(images);
  free(train.images);
  free(train.labels);
  free(test.images);
  free(test.labels);
  return 0;
}
