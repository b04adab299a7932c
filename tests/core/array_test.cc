// Shapes, strides, copies and the .params format.
#include <gtest/gtest.h>

#include <numeric>
#include <random>

#include "core/array/params_file.h"
#include "core/array/value.h"
#include "core/base/error.h"
#include "core/base/small_vector.h"

namespace weft {
namespace {

Value Counting(const Shape& shape, DType dtype = DType::kInt32) {
  Value value = AllocateValue(Device{}, dtype, shape);
  VisitDType(dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    for (int64_t i = 0; i < value.size(); ++i) value.data<T>()[i] = T(static_cast<float>(i % 100));
  });
  return value;
}

// Element at `index` of a value of int32 under its strides.
int32_t At(const Value& value, std::span<const int64_t> index) {
  int64_t at = 0;
  for (size_t i = 0; i < index.size(); ++i) at += index[i] * value.strides[i];
  return value.data<int32_t>()[at];
}

template <typename Fn>
void ForEachIndex(const Shape& shape, const Fn& fn) {
  Dims index(shape.size(), 0);
  for (int64_t i = 0; i < NumElements(shape); ++i) {
    int64_t rest = i;
    for (size_t d = shape.size(); d-- > 0;) {
      index[d] = rest % shape[d];
      rest /= shape[d];
    }
    fn(index, i);
  }
}

TEST(SmallVector, KeepsItemsWhenItOutgrowsItself) {
  SmallVector<std::string, 2> v;
  for (int i = 0; i < 20; ++i) v.push_back(std::to_string(i));
  SmallVector<std::string, 2> copy = v, moved = std::move(v);
  EXPECT_EQ(copy, moved);
  EXPECT_TRUE(v.empty());
  moved.insert(3, "x");
  moved.erase(0);
  EXPECT_EQ(moved[2], "x");
  EXPECT_EQ(moved.size(), 20u);
}

TEST(Shape, NumberOfElementsThatDoesNotFitIsAnError) {
  EXPECT_THROW(NumElements(Shape{int64_t{1} << 40, int64_t{1} << 40}), Error);
  EXPECT_EQ(NumElements(Shape{int64_t{1} << 40, 0}), 0);
  EXPECT_EQ(NumElements(Shape{}), 1);
}

TEST(Shape, BroadcastFollowsNumPy) {
  EXPECT_EQ(BroadcastShapes(Shape{2, 1, 4}, Shape{3, 1}, "t"), (Shape{2, 3, 4}));
  EXPECT_EQ(BroadcastShapes(Shape{}, Shape{0, 2}, "t"), (Shape{0, 2}));
  EXPECT_THROW(BroadcastShapes(Shape{2}, Shape{3}, "t"), Error);
}

TEST(Copy, EveryPermutationAndStepReachesEveryElement) {
  const Value base = Counting({6, 5, 4});
  Dims axes{0, 1, 2};
  do {
    for (const int64_t step : {1, 2, -1}) {
      Shape shape;
      Strides strides;
      int64_t offset = 0;
      for (const int64_t a : axes) {
        const int64_t magnitude = std::abs(step);
        shape.push_back((base.shape[a] + magnitude - 1) / magnitude);
        strides.push_back(base.strides[a] * step);
        if (step < 0) offset += base.strides[a] * (base.shape[a] - 1);
      }
      const Value view = ViewAs(base, shape, strides, offset);
      const Value copy = RowMajorCopyIfNeeded(view);
      ForEachIndex(shape, [&](const Dims& index, int64_t i) {
        ASSERT_EQ(copy.data<int32_t>()[i], At(view, index));
      });
    }
  } while (std::next_permutation(axes.begin(), axes.end()));
}

TEST(Copy, LargeTransposesAreRight) {
  const Value base = Counting({700, 300});
  const Value view = ViewAs(base, {300, 700}, {1, 300}, 0);
  const Value copy = RowMajorCopyIfNeeded(view);
  ForEachIndex(copy.shape, [&](const Dims& index, int64_t i) {
    ASSERT_EQ(copy.data<int32_t>()[i], At(view, index));
  });
}

TEST(Reshape, StridesDescribeTheSameElements) {
  std::mt19937 random(1);
  const std::vector<Shape> shapes = {{2, 3, 4}, {6, 4},    {24},         {4, 6},      {1, 24, 1},
                                     {2, 12},   {3, 8, 1}, {2, 3, 2, 2}, {2, 1, 3, 4}};
  int views = 0;
  for (const Shape& from : shapes) {
    for (const Shape& to : shapes) {
      Value base = Counting(from);
      // Any order of the axes in memory.
      Strides strides(from.size());
      std::vector<size_t> order(from.size());
      std::iota(order.begin(), order.end(), size_t{0});
      std::shuffle(order.begin(), order.end(), random);
      int64_t step = 1;
      for (const size_t a : order) {
        strides[a] = step;
        step *= from[a];
      }
      const Value value = ViewAs(base, from, strides, 0);
      Strides reshaped;
      if (!ReshapeStrides(value, to, &reshaped)) continue;
      ++views;
      const Value view = ViewAs(value, to, reshaped, 0);
      const Value expected = RowMajorCopyIfNeeded(value), got = RowMajorCopyIfNeeded(view);
      for (int64_t i = 0; i < 24; ++i) {
        ASSERT_EQ(got.data<int32_t>()[i], expected.data<int32_t>()[i])
            << ToString(from) << " " << ToString(strides) << " to " << ToString(to);
      }
    }
  }
  EXPECT_GT(views, 30);
}

Value Numbers(const std::vector<int64_t>& numbers) {
  return FromHost(Device{}, DType::kInt64, {static_cast<int64_t>(numbers.size())}, numbers.data(),
                  numbers.size() * sizeof(int64_t));
}

ParamsFile Sample() {
  ParamsFile params;
  const auto add = [&](const std::string& name, StoredArray array) {
    params.arrays.push_back(std::move(array));
    params.names.push_back(name);
  };
  const auto dense = [](const Value& value) {
    return StoredArray{StorageType::kDense, {}, value, {}, {}};
  };
  for (int i = 0; i < kNumDTypes; ++i) {
    add("array" + std::to_string(i), dense(Counting({2, 3}, static_cast<DType>(i))));
  }
  add("scalar", dense(Counting({})));
  add("empty", dense(Counting({0, 4})));
  add("rows", {StorageType::kRowSparse, {5, 3}, Counting({2, 3}), Numbers({0, 4}), {}});
  add("csr", {StorageType::kCsr, {3, 4}, Counting({2}), Numbers({3, 0}), Numbers({0, 1, 2, 2})});
  return params;
}

TEST(Params, RoundTripKeepsEverything) {
  const ParamsFile before = Sample();
  const std::string bytes = SerializeParams(before);
  const ParamsFile after = ParseParams(bytes, "test");
  ASSERT_EQ(after.names, before.names);
  for (size_t i = 0; i < before.arrays.size(); ++i) {
    EXPECT_EQ(after.arrays[i].storage, before.arrays[i].storage);
    EXPECT_EQ(after.arrays[i].data.type(), before.arrays[i].data.type());
  }
  EXPECT_EQ(SerializeParams(after), bytes);
}

TEST(Params, EveryTruncationIsAnIoError) {
  const std::string bytes = SerializeParams(Sample());
  for (size_t n = 0; n < bytes.size(); ++n) {
    try {
      ParseParams(std::string_view(bytes).substr(0, n), "test");
      FAIL() << "accepted " << n << " of " << bytes.size() << " bytes";
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::kIo) << error.what();
    }
  }
}

TEST(Params, FlippedBitsNeverDoMoreThanFail) {
  const std::string bytes = SerializeParams(Sample());
  for (size_t at = 0; at < bytes.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string damaged = bytes;
      damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
      try {
        ParseParams(damaged, "test");
      } catch (const Error&) {
      }
    }
  }
}

}  // namespace
}  // namespace weft
