// weft::Store.
#include <thread>

#include "expect_error.h"

namespace {

using weft::Array;
using weft::ErrorKind;
using weft::Store;

double get(const Store& store, const weft::Key& key) {
  const Array out = Array::zeros({2});
  store.pull(key, out);
  return out[1].scalar();
}

TEST(Store, SumsWhatIsPushedAndHandsItOut) {
  const Store store("device");
  const Array one = Array::ones({2});
  store.init(3, one);
  store.init({{"w", one}, {"v", one}});
  one.fill(5);
  EXPECT_EQ(get(store, "3"), 1);  // a copy
  store.push({{3, one}, {"w", one}, {"3", one * 2}});
  EXPECT_EQ(get(store, 3), 15);
  EXPECT_EQ(get(store, "w"), 5);
  const Array half({2}, weft::DType::kFloat16), twice = Array::zeros({2});
  store.push_pull({{"v", one}, {"v", one}}, {{"v", half}, {"w", twice}});
  EXPECT_EQ(half[0].scalar(), 10);
  EXPECT_EQ(twice[0].scalar(), 5);
  EXPECT_EQ(store.rank(), 0);
  EXPECT_EQ(store.size(), 1);
  const Store same = store;
  EXPECT_EQ(get(same, "v"), 10);
}

TEST(Store, UpdatesWithAnOptimizer) {
  const Store store;
  store.init({{"fc_weight", Array::ones({2})}, {"fc_bias", Array::ones({2})}});
  store.set_optimizer(weft::optimizer::sgd({.learning_rate = 0.5, .wd = 0.5}));
  store.push({{"fc_weight", Array::ones({2})}, {"fc_bias", Array::ones({2})}});
  EXPECT_EQ(get(store, "fc_weight"), 0.25);
  EXPECT_EQ(get(store, "fc_bias"), 0.5);  // which does not decay
}

TEST(Store, CallsAnUpdaterWhichMayUseTheStore) {
  const auto counter = std::make_shared<int>(0);
  {
    const Store store;
    store.init({{"a", Array::zeros({2})}, {"b", Array::zeros({2})}});
    store.set_updater(
        [&store, counter](const std::string& key, const Array& sum, const Array& stored) {
          ++*counter;
          stored.assign(stored + sum * 10);
          if (key == "a") store.push("b", sum);
        });
    store.push({{"a", Array::ones({2})}, {"a", Array::ones({2})}});
    EXPECT_EQ(get(store, "a"), 20);
    EXPECT_EQ(get(store, "b"), 20);
    EXPECT_EQ(*counter, 2);
    EXPECT_EQ(counter.use_count(), 2);
    store.set_updater(nullptr);
    EXPECT_EQ(counter.use_count(), 1);
    store.push("a", Array::ones({2}));
    EXPECT_EQ(get(store, "a"), 1);
    store.set_updater([counter](const std::string&, const Array&, const Array&) {});
  }
  EXPECT_EQ(counter.use_count(), 1);  // nothing keeps what an updater holds
}

TEST(Store, WhatAnUpdaterThrowsIsTheErrorOfThePush) {
  const Store store;
  store.init("a", Array::ones({2}));
  store.set_updater([](const std::string&, const Array&, const Array&) {
    throw std::logic_error("not this one");
  });
  expect_error(ErrorKind::kCallback, "not this one", [&] { store.push("a", Array::ones({2})); });
  store.set_updater([](const std::string&, const Array&, const Array&) { throw 3; });
  expect_error(ErrorKind::kCallback, "no std::exception",
               [&] { store.push("a", Array::ones({2})); });
  EXPECT_EQ(get(store, "a"), 1);
}

TEST(Store, ThreadsPushAtOnce) {
  const Store store;
  store.init("a", Array::zeros({2}));
  store.set_updater([](const std::string&, const Array& sum, const Array& stored) {
    stored.assign(stored + sum);
  });
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) store.push("a", Array::ones({2}));
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(get(store, "a"), 200);
}

TEST(Store, RefusesWhatIsWrong) {
  const Array one = Array::ones({2});
  Store store;
  store.init(7, one);
  expect_error(ErrorKind::kValue, "KVStore.init: key \"7\"", [&] { store.init("7", one); });
  expect_error(ErrorKind::kNotFound, "KVStore.push: key \"x\"",
               [&] { store.push({{7, one}, {"x", one}}); });
  expect_error(ErrorKind::kShape, "KVStore.pull: key \"7\"",
               [&] { store.pull(7, Array::ones({3})); });
  expect_error(ErrorKind::kState, "NULL", [&] { store.push(7, Array()); });
  expect_error(ErrorKind::kValue, "zero character",
               [&] { store.push(std::string("7\0x", 3), one); });
  expect_error(ErrorKind::kUnsupported, "dist_async", [] { Store("dist_async"); });
  expect_error(ErrorKind::kNotFound, "lokal", [] { Store("lokal"); });
  const Store moved = std::move(store);
  expect_error(ErrorKind::kState, "store handle", [&] { store.push(7, one); });
  expect_error(ErrorKind::kState, "store handle", [&] { store.rank(); });
  expect_error(ErrorKind::kState, "store handle",
               [&] { store.set_updater([](const std::string&, const Array&, const Array&) {}); });
  EXPECT_EQ(get(moved, 7), 1);
}

}  // namespace
