// Trains the network of examples/mnist.py to read digits, and compares a network that Python
// trained with what Python says.
//
//   mnist --data FOLDER [--epochs N]
//
// FOLDER is what examples/languages/prepare.py wrote.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <weft.hpp>

namespace {

using weft::Array;
using weft::Symbol;

constexpr int64_t kBatch = 64;

Symbol network() {
  namespace sym = weft::sym;
  Symbol x = Symbol::variable("data");
  x = sym::Convolution("conv1", x, {}, {}, {.kernel = {5, 5}, .num_filter = 20});
  x = sym::Activation("relu1", x, {.act_type = "relu"});
  x = sym::Pooling("pool1", x, {.kernel = {2, 2}, .pool_type = "max", .stride = {2, 2}});
  x = sym::Convolution("conv2", x, {}, {}, {.kernel = {5, 5}, .num_filter = 50});
  x = sym::Activation("relu2", x, {.act_type = "relu"});
  x = sym::Pooling("pool2", x, {.kernel = {2, 2}, .pool_type = "max", .stride = {2, 2}});
  x = sym::FullyConnected("fc1", x, {}, {}, {.num_hidden = 128});
  x = sym::Activation("relu3", x, {.act_type = "relu"});
  x = sym::Dropout("drop", x, {.p = 0.25});
  return sym::FullyConnected("fc2", x, {}, {}, {.num_hidden = 10});
}

weft::Iterator digits(const std::string& folder, const std::string& part, int64_t batch,
                      bool shuffle) {
  return weft::iterator::MNISTIter({.image = folder + "/" + part + "-images-idx3-ubyte",
                                    .label = folder + "/" + part + "-labels-idx1-ubyte",
                                    .batch_size = batch,
                                    .shuffle = shuffle});
}

void run(const std::string& folder, int epochs) {
  weft::seed(1);
  const weft::Iterator train = digits(folder, "train", kBatch, true);
  const weft::Iterator test = digits(folder, "t10k", 1000, false);
  const weft::Model model(network());
  model.initialize(weft::initializer::xavier(), {kBatch, 1, 28, 28});
  const weft::Optimizer adam = weft::optimizer::adam({.learning_rate = 0.001});
  double seconds = 0;
  const auto at_epoch_end = [&](const weft::Progress& progress) {
    if (!progress.epoch_end) return;
    seconds += progress.seconds / epochs;
    std::printf("epoch %d of %d: accuracy %.4f, %.1f s\n", progress.epoch + 1, epochs,
                progress.training, progress.seconds);
    adam.set_learning_rate(0.001 * (epochs - progress.epoch - 1) / epochs);
  };
  model.fit(train, {.epochs = epochs, .optimizer = adam, .callback = at_epoch_end});
  const double share = model.score(test);

  const weft::Model loaded = weft::Model::load(folder + "/reference");
  const auto expected = weft::load(folder + "/reference-test.params");
  const Array scores = loaded.predict(expected.at("data")), python = expected.at("scores");
  const Array same = weft::op::argmax(scores, {.axis = 1}) == weft::op::argmax(python, {.axis = 1});
  const double agreement = weft::op::mean(same).scalar();
  const double difference = weft::op::max(weft::op::abs(scores - python)).scalar();
  std::printf("accuracy %.4f seconds %.1f agreement %.4f difference %.1e\n", share, seconds,
              agreement, difference);
}

}  // namespace

int main(int argc, char** argv) {
  std::string folder;
  int epochs = 4;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--data") == 0) folder = argv[i + 1];
    if (std::strcmp(argv[i], "--epochs") == 0) epochs = std::atoi(argv[i + 1]);
  }
  if (folder.empty() || epochs < 1 || argc % 2 == 0) {
    std::fprintf(stderr, "usage: mnist --data FOLDER [--epochs N]\n");
    return 2;
  }
  try {
    run(folder, epochs);
  } catch (const weft::Error& error) {
    std::fprintf(stderr, "mnist: %s\n", error.what());
    return 1;
  }
  return 0;
}
