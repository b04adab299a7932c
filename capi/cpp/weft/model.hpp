// Networks with their parameters: to train, to predict, to keep in files.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <limits>
#include <mutex>
#include <numeric>
#include <random>

#include "weft/autograd.hpp"
#include "weft/gen/op.hpp"
#include "weft/gen/sym.hpp"
#include "weft/gen/train.hpp"
#include "weft/graph.hpp"
#include "weft/io.hpp"

namespace weft {

// What a network's first output is trained towards.
enum class Loss {
  kSoftmax,   // scores of classes, whose numbers are the labels
  kLinear,    // numbers; squares of differences
  kAbsolute,  // numbers; absolute differences
  kLogistic,  // scores of yes and no
  kOwn,       // the network ends in a loss, with a variable whose name ends in "label"
};

// How far training is.
struct Progress {
  int epoch = 0;                                               // from 0
  int64_t batch = 0;                                           // how many of this epoch are done
  bool epoch_end = false;                                      // all are
  double training = std::numeric_limits<double>::quiet_NaN();  // the metric over the epoch so far
  double validation =
      std::numeric_limits<double>::quiet_NaN();  // at the end of epochs, if asked for
  double seconds = 0;                            // since the epoch began
};

// How to train.
struct Fit {
  int epochs = 1;
  int64_t batch_size = 32;               // of arrays; iterators have their own
  std::optional<uint64_t> shuffle = {};  // the seed of the order of samples; as they lie without
  Loss loss = Loss::kSoftmax;
  Optimizer optimizer = weft::optimizer::sgd();
  bool average = true;  // over the samples of a batch: sets the optimizer's rescale_grad
  Metric metric = weft::metric::accuracy();
  Array validation_data = {}, validation_labels = {};
  // Called after each batch and at the end of each epoch. What it throws leaves fit.
  std::function<void(const Progress&)> callback = {};
};

// A callback that writes a line an epoch.
inline std::function<void(const Progress&)> print_progress(std::ostream& out) {
  return [&out](const Progress& p) {
    if (!p.epoch_end) return;
    out << "epoch " << p.epoch + 1 << ": training " << p.training;
    if (p.validation == p.validation) out << ", validation " << p.validation;  // not NaN
    out << ", " << p.seconds << " s" << std::endl;
  };
}

// A network with one input and its parameters. Copies mean the same model. Any number of threads
// may predict at once, while none trains.
class Model {
 public:
  // A network with its parameters by name, if it has any yet.
  explicit Model(const Symbol& network, const std::map<std::string, Array>& parameters = {})
      : state_(std::make_shared<State>()) {
    state_->network = network;
    for (const auto& [name, array] : parameters) {
      state_->parameters[detail::plain_name(name)] = array;
    }
  }
  // PREFIX-symbol.json and PREFIX-EPOCH.params, as `save`, Python's `export` and MXNet's
  // checkpoints write them. Throws kIo where one is damaged.
  static Model load(const std::string& prefix, int epoch = 0) {
    const Symbol network = Symbol::load(detail::symbol_file(prefix));
    return Model(network, weft::load(detail::parameters_file(prefix, epoch)));
  }
  void save(const std::string& prefix, int epoch = 0) const {
    std::map<std::string, Array> arrays;
    const std::vector<std::string> states = network().states();
    for (const auto& [name, array] : parameters()) {
      arrays[(has(states, name) ? "aux:" : "arg:") + name] = array;
    }
    network().save(detail::symbol_file(prefix));
    weft::save(detail::parameters_file(prefix, epoch), arrays);
  }

  // Makes all parameters and their initial values, from the shape of a batch; batches of other
  // sizes may follow. Throws kShape where a shape does not follow from it.
  void initialize(const Initializer& initializer, const Shape& batch) const {
    const std::string data = input();
    std::map<std::string, Array> made;
    const auto make = [&](const std::vector<std::string>& names,
                          const std::vector<Types::Item>& items) {
      for (size_t i = 0; i < names.size(); ++i) {
        if (names[i] == data || is_label(names[i])) continue;
        if (!items[i].shape || has_open(*items[i].shape)) {
          throw Error(ErrorKind::kShape, "initialize: the shape of " + names[i] +
                                             " does not follow from that of " + data);
        }
        made[names[i]] = Array::zeros(*items[i].shape, items[i].dtype.value_or(DType::kFloat32));
        initializer(made[names[i]], names[i]);
      }
    };
    const Types types = network().infer({{data, batch}}, {}, true);
    make(network().arguments(), types.arguments);
    make(network().states(), types.states);
    const std::lock_guard lock(state().mutex);
    state().parameters = std::move(made);
    state().predictor.reset();
  }

  const Symbol& network() const { return state().network; }
  // Parameters and states by name; the arrays themselves.
  const std::map<std::string, Array>& parameters() const { return state().parameters; }

  // Trains on samples along the first axis.
  void fit(const Array& data, const Array& labels, const Fit& how) const {
    check_samples("fit", data, labels, how.batch_size);
    train(how, [&](int epoch) {
      std::optional<uint64_t> seed = how.shuffle;
      if (seed) *seed += static_cast<uint64_t>(epoch);
      return batches_of(data, labels, how.batch_size, seed);
    });
  }
  // Trains on the batches of an iterator, once through it in each epoch.
  void fit(const Iterator& batches, const Fit& how) const {
    train(how, [&](int) { return batches_of(batches); });
  }
  // Lets the training that runs, on any thread, end after the batch that it is at.
  void stop() const { state().stopped = true; }

  // The network's first output for each sample.
  Array predict(const Array& data, int64_t batch_size = 1024) const {
    check_samples("predict", data, data, batch_size);
    std::vector<Array> parts;
    const Batches batches = batches_of(data, {}, batch_size, {});
    for (Batch batch; batches(&batch);) parts.push_back(output(batch.data));
    if (parts.empty()) return output(data);
    return parts.size() == 1 ? parts[0] : op::concat(parts, {.dim = 0});
  }
  // A metric of the predictions.
  double score(const Array& data, const Array& labels,
               const Metric& metric = weft::metric::accuracy(), int64_t batch_size = 1024) const {
    check_samples("score", data, labels, batch_size);
    return scored(batches_of(data, labels, batch_size, {}), metric);
  }
  double score(const Iterator& batches, const Metric& metric = weft::metric::accuracy()) const {
    return scored(batches_of(batches), metric);
  }

 private:
  using Batches = std::function<bool(Batch*)>;
  struct State {
    Symbol network;
    std::map<std::string, Array> parameters;
    std::mutex mutex;
    std::optional<Graph> predictor;
    std::atomic<bool> stopped{false};
  };
  // Weights have gradients while it lives.
  struct Weights {
    ~Weights() {
      for (const Array& array : arrays) weft_autograd_mark(array.get(), nullptr, 0);
    }
    std::vector<Array> arrays;
  };

  State& state() const {
    if (!state_) throw Error(ErrorKind::kState, "the model was moved from");
    return *state_;
  }
  static bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  }
  static bool has_open(const Shape& shape) {
    return std::any_of(shape.begin(), shape.end(), [](int64_t size) { return size < 0; });
  }
  static bool is_label(const std::string& name) { return name.ends_with("label"); }
  // The first argument that neither is a label nor has a parameter, once there are any.
  std::string input() const {
    for (const std::string& name : network().arguments()) {
      if (!is_label(name) && !parameters().contains(name)) return name;
    }
    return network().arguments().at(0);
  }
  static void check_samples(const char* call, const Array& data, const Array& labels,
                            int64_t batch_size) {
    const Shape x = data.shape(), y = labels.shape();
    if (x.empty() || y.empty() || x[0] != y[0]) {
      throw Error(ErrorKind::kShape,
                  std::string(call) + ": " + (x.empty() ? "no" : std::to_string(x[0])) +
                      " samples, and labels for " + (y.empty() ? "none" : std::to_string(y[0])));
    }
    if (batch_size < 1) {
      throw Error(ErrorKind::kValue, std::string(call) + ": batch_size is " +
                                         std::to_string(batch_size) + ", expected at least 1");
    }
  }

  // Absent labels stay absent.
  static Batches batches_of(const Array& data, const Array& labels, int64_t size,
                            std::optional<uint64_t> seed) {
    std::vector<int64_t> order;
    const int64_t n = data.shape()[0];
    if (seed) {
      order.resize(static_cast<size_t>(n));
      std::iota(order.begin(), order.end(), 0);
      std::shuffle(order.begin(), order.end(), std::mt19937_64(*seed));
    }
    return [=, at = int64_t{0}](Batch* batch) mutable {
      if (at >= n) return false;
      const int64_t begin = at, end = std::min(n, at + size);
      at = end;
      const auto part = [&](const Array& all) {
        if (!all) return Array();
        if (order.empty()) return all.slice({{begin, end}});
        const std::vector<int64_t> numbers(order.begin() + begin, order.begin() + end);
        return op::take(all, Array::from(numbers, {end - begin}));
      };
      *batch = {part(data), part(labels), 0};
      return true;
    };
  }
  static Batches batches_of(const Iterator& batches) {
    batches.reset();
    return [batches](Batch* batch) {
      if (!batches.next(batch)) return false;
      if (batch->pad > 0) {  // samples that are there already
        const int64_t n = batch->data.shape()[0] - batch->pad;
        batch->data = batch->data.slice({{0, n}});
        if (batch->label) batch->label = batch->label.slice({{0, n}});
      }
      return true;
    };
  }

  Symbol with_loss(Loss loss) const {
    const Symbol scores = network()[size_t{0}], label = Symbol::variable("label");
    switch (loss) {
      case Loss::kSoftmax:
        return sym::SoftmaxOutput("loss", scores, label);
      case Loss::kLinear:
        return sym::LinearRegressionOutput("loss", scores, label);
      case Loss::kAbsolute:
        return sym::MAERegressionOutput("loss", scores, label);
      case Loss::kLogistic:
        return sym::LogisticRegressionOutput("loss", scores, label);
      case Loss::kOwn:
        break;
    }
    return network();
  }

  void train(const Fit& how, const std::function<Batches(int epoch)>& batches) const {
    if (parameters().empty()) {
      throw Error(ErrorKind::kState, "fit: the model has no parameters; initialize makes them");
    }
    state().stopped = false;
    const Graph graph(with_loss(how.loss), parameters());
    const std::vector<std::string> states = network().states();
    Weights weights;
    for (const auto& [name, array] : parameters()) {
      if (has(states, name)) continue;
      how.optimizer.name(static_cast<int64_t>(weights.arrays.size()), name);
      array.attach_gradient();
      weights.arrays.push_back(array);
    }
    for (int epoch = 0; epoch < how.epochs && !state().stopped; ++epoch) {
      const auto start = std::chrono::steady_clock::now();
      Progress progress;
      progress.epoch = epoch;
      const auto report = [&] {
        progress.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        if (how.callback) how.callback(progress);
      };
      how.metric.reset();
      const Batches next = batches(epoch);
      for (Batch batch; !state().stopped && next(&batch);) {
        step(graph, how, weights.arrays, batch);
        ++progress.batch;
        progress.training = how.metric.value();
        report();
      }
      progress.epoch_end = true;
      progress.training = how.metric.value();
      if (how.validation_data) {
        progress.validation = score(how.validation_data, how.validation_labels, how.metric);
      }
      report();
    }
  }

  void step(const Graph& graph, const Fit& how, const std::vector<Array>& weights,
            const Batch& batch) const {
    if (how.average) {
      how.optimizer.set("rescale_grad", 1.0 / static_cast<double>(batch.data.shape()[0]));
    }
    Array output;
    {
      const Record record;
      output = call(graph, batch.data, batch.label);
      output.backward();
    }
    for (size_t i = 0; i < weights.size(); ++i) {
      how.optimizer.update(static_cast<int64_t>(i), weights[i]);
    }
    how.metric.update(batch.label, output.detach());
  }

  // The first output; labels that nobody gives are zeros.
  Array call(const Graph& graph, const Array& data, const Array& label) const {
    std::vector<Array> inputs;
    for (const std::string& name : graph.arguments()) {
      if (!is_label(name)) {
        inputs.push_back(data);
      } else if (label) {
        inputs.push_back(label);
      } else {
        const Types types = network().infer({{input(), data.shape()}});
        const std::vector<std::string> all = network().arguments();
        const auto at = std::find(all.begin(), all.end(), name) - all.begin();
        inputs.push_back(Array::zeros(*types.arguments[static_cast<size_t>(at)].shape));
      }
    }
    return graph(inputs)[0];
  }
  Array output(const Array& data) const {
    const Pause pause;
    return call(predictor(), data, {});
  }
  Graph predictor() const {
    const std::lock_guard lock(state().mutex);
    if (!state().predictor) state().predictor.emplace(network(), parameters());
    return *state().predictor;
  }
  double scored(const Batches& batches, const Metric& metric) const {
    metric.reset();
    for (Batch batch; batches(&batch);) metric.update(batch.label, output(batch.data));
    return metric.value();
  }

  std::shared_ptr<State> state_;
};

}  // namespace weft
