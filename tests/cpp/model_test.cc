// weft::Model.
#include <cmath>
#include <sstream>
#include <thread>

#include "expect_error.h"

namespace {

using weft::Array;
using weft::ErrorKind;
using weft::Fit;
using weft::Model;
using weft::Progress;
using weft::Symbol;

Symbol classifier(bool own_loss = false) {
  Symbol x = weft::sym::FullyConnected("fc1", Symbol::variable("data"), {}, {}, {.num_hidden = 16});
  x = weft::sym::BatchNorm("bn", x, {}, {}, {}, {}, {.fix_gamma = false})[size_t{0}];
  x = weft::sym::Activation("act", x, {.act_type = "relu"});
  x = weft::sym::FullyConnected("fc2", x, {}, {}, {.num_hidden = 2});
  return own_loss ? weft::sym::SoftmaxOutput("softmax", x) : x;
}

// Points, and whether they lie within the unit circle.
std::pair<Array, Array> circle(int64_t n) {
  const Array x = weft::op::random_uniform({.low = -1.5, .high = 1.5, .shape = {n, 2}});
  const Array radius = weft::op::sum(x * x, {.axis = 1});
  return {x, radius < 1};
}

Model fresh(bool own_loss = false) {
  weft::seed(4);
  const Model model(classifier(own_loss));
  model.initialize(weft::initializer::xavier(), {32, 2});
  return model;
}

Fit how(int epochs) {
  return {
      .epochs = epochs, .shuffle = 1, .optimizer = weft::optimizer::adam({.learning_rate = 0.02})};
}

TEST(Model, LearnsPredictsAndComesBackFromFiles) {
  const Model model = fresh();
  const auto [x, y] = circle(500);
  const auto [other_x, other_y] = circle(200);
  EXPECT_LT(model.score(other_x, other_y), 0.8);
  Fit fit = how(25);
  fit.validation_data = other_x;
  fit.validation_labels = other_y;
  std::vector<Progress> seen;
  fit.callback = [&](const Progress& progress) { seen.push_back(progress); };
  model.fit(x, y, fit);
  EXPECT_GT(model.score(other_x, other_y), 0.93);
  ASSERT_EQ(seen.size(), 25u * 17);  // 16 batches, the last of 20, and the end of the epoch
  EXPECT_EQ(seen[15].batch, 16);
  EXPECT_FALSE(seen[15].epoch_end);
  EXPECT_TRUE(std::isnan(seen[15].validation));
  EXPECT_TRUE(seen.back().epoch_end);
  EXPECT_EQ(seen.back().epoch, 24);
  EXPECT_EQ(seen.back().validation, model.score(other_x, other_y));
  EXPECT_GT(seen.back().training, seen[16].training);
  EXPECT_FALSE(model.parameters().at("fc1_weight").gradient());

  const Array scores = model.predict(other_x);
  EXPECT_EQ(scores.shape(), (weft::Shape{200, 2}));
  const auto close = [&](const Array& a) {
    return weft::op::max(weft::op::abs(a - scores)).scalar() < 1e-5;
  };
  EXPECT_TRUE(close(model.predict(other_x, 7)));
  const std::string prefix = testing::TempDir() + "weft_cpp_model";
  model.save(prefix, 3);
  const Model loaded = Model::load(prefix, 3);
  EXPECT_TRUE(close(loaded.predict(other_x)));
  EXPECT_EQ(loaded.score(other_x, other_y), model.score(other_x, other_y));
  std::remove((prefix + "-symbol.json").c_str());
  std::remove((prefix + "-0003.params").c_str());
}

TEST(Model, TrainsTheSameWayWithTheSameSeeds) {
  const auto [x, y] = circle(100);
  std::vector<std::vector<float>> weights;
  for (int run = 0; run < 2; ++run) {
    const Model model = fresh();
    model.fit(x, y, how(2));
    weights.push_back(model.parameters().at("fc2_weight").to_vector<float>());
  }
  EXPECT_EQ(weights[0], weights[1]);
}

TEST(Model, TakesNetworksThatEndInALoss) {
  const Model model = fresh(true);
  const auto [x, y] = circle(300);
  Fit fit = how(15);
  fit.loss = weft::Loss::kOwn;
  model.fit(x, y, fit);
  EXPECT_GT(model.score(x, y), 0.9);
  EXPECT_NEAR(weft::op::sum(model.predict(x)).scalar(), 300, 1e-2);  // probabilities
}

TEST(Model, LearnsNumbers) {
  weft::seed(1);
  const Model model(
      weft::sym::FullyConnected("fc", Symbol::variable("data"), {}, {}, {.num_hidden = 1}));
  model.initialize(weft::initializer::xavier(), {8, 2});
  const Array x = weft::op::random_uniform({.low = -1, .high = 1, .shape = {64, 2}});
  const Array y =
      weft::op::sum(x * Array::from<float>({2, -3}, {2}), {.axis = 1, .keepdims = true});
  model.fit(x, y,
            {.epochs = 60,
             .loss = weft::Loss::kLinear,
             .optimizer = weft::optimizer::sgd({.learning_rate = 0.3}),
             .metric = weft::metric::mse()});
  EXPECT_LT(model.score(x, y, weft::metric::mse()), 1e-4);
}

TEST(Model, TrainsOnAnIterator) {
  const auto [x, y] = circle(50);
  const std::string data = testing::TempDir() + "weft_cpp_data.csv",
                    label = testing::TempDir() + "weft_cpp_label.csv";
  const auto write = [](const std::string& path, const Array& a) {
    std::ofstream out(path);
    const std::vector<float> numbers = a.to_vector<float>();
    const size_t columns = numbers.size() / static_cast<size_t>(a.shape()[0]);
    for (size_t i = 0; i < numbers.size(); ++i) {
      out << numbers[i] << ((i + 1) % columns == 0 ? '\n' : ',');
    }
  };
  write(data, x);
  write(label, y);
  const weft::Iterator batches = weft::iterator::CSVIter({.data_csv = data,
                                                          .data_shape = {2},
                                                          .label_csv = label,
                                                          .batch_size = 16,
                                                          .round_batch = false});
  const Model model = fresh();
  int64_t count = 0;
  Fit fit = how(3);
  fit.callback = [&](const Progress& p) { count += !p.epoch_end; };
  model.fit(batches, fit);
  EXPECT_EQ(count, 3 * 4);
  EXPECT_NEAR(model.score(batches), model.score(x, y),
              1e-6);  // what fills the last batch up is out
  std::remove(data.c_str());
  std::remove(label.c_str());
}

TEST(Model, StopsWhenACallbackSaysSoOrThrows) {
  const auto [x, y] = circle(100);
  const Model model = fresh();
  Fit fit = how(5);
  int calls = 0;
  fit.callback = [&](const Progress& p) {
    ++calls;
    if (p.batch == 2) model.stop();
  };
  model.fit(x, y, fit);
  EXPECT_EQ(calls, 3);  // two batches and the end of the epoch
  fit.callback = [](const Progress&) { throw std::runtime_error("enough"); };
  EXPECT_THROW(model.fit(x, y, fit), std::runtime_error);
  EXPECT_EQ(weft_autograd_is_recording(), 0);
  EXPECT_FALSE(model.parameters().at("fc1_weight").gradient());
  std::ostringstream out;
  fit = how(2);
  fit.callback = weft::print_progress(out);
  model.fit(x, y, fit);
  EXPECT_EQ(out.str().find("epoch 1: training 0."), 0u);
  EXPECT_NE(out.str().find("\nepoch 2: "), std::string::npos);
}

TEST(Model, PredictsOnManyThreads) {
  const Model model = fresh();
  const Array x = circle(40).first;
  const std::vector<float> expected = model.predict(x).to_vector<float>();
  std::vector<int> wrong(4, 0);
  std::vector<std::thread> threads;
  for (int& count : wrong) {
    threads.emplace_back([&] {
      const Model mine = model;
      for (int i = 0; i < 20; ++i) count += mine.predict(x).to_vector<float>() != expected;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

TEST(Model, RefusesWhatIsWrong) {
  const auto [x, y] = circle(20);
  Model model(classifier());
  expect_error(ErrorKind::kState, "initialize", [&] { model.fit(x, y, {}); });
  model.initialize(weft::initializer::xavier(), {4, 2});
  expect_error(ErrorKind::kShape, "20 samples, and labels for 19",
               [&] { model.fit(x, y.slice({{0, 19}}), {}); });
  expect_error(ErrorKind::kValue, "batch_size is 0", [&] { model.fit(x, y, {.batch_size = 0}); });
  expect_error(ErrorKind::kShape, "fc1", [&] { model.predict(Array::ones({4, 3})); });
  expect_error(ErrorKind::kState, "NULL", [&] { model.fit(Array(), y, {}); });
  expect_error(ErrorKind::kIo, "nowhere-symbol.json", [] { Model::load("nowhere"); });
  expect_error(ErrorKind::kShape, "",
               [] { Model(classifier()).initialize(weft::initializer::xavier(), {}); });
  const Model moved = std::move(model);
  expect_error(ErrorKind::kState, "moved from", [&] { model.predict(x); });
  expect_error(ErrorKind::kState, "moved from", [&] { model.fit(x, y, {}); });
  expect_error(ErrorKind::kState, "moved from", [&] { model.save("nowhere"); });
  EXPECT_EQ(moved.predict(Array::ones({0, 2})).shape(), (weft::Shape{0, 2}));
}

}  // namespace
