// Positions as data: flat and multi-axis indices, index arrays, nonzero and boolean masks.
#include <algorithm>
#include <optional>
#include <vector>

#include "core/ops/dtype_rules.h"
#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/registry/op.h"

namespace weft::indexing {
namespace {

struct ShapeAttrs {
  std::optional<Dims> shape;
};

const Dims& GivenShape(const ShapeAttrs& attrs, const char* op) {
  WEFT_CHECK(attrs.shape.has_value(), ErrorKind::kValue, op, ": attribute shape is required");
  return *attrs.shape;
}

// Row-major steps; the size of the first axis does not matter and may be -1.
Strides Steps(const Dims& shape) {
  Strides steps(shape.size(), 1);
  for (size_t i = shape.size(); i-- > 1;) steps[i - 1] = steps[i] * shape[i];
  return steps;
}

const OpRegistration ravel_multi_index =
    Op::Declare("_ravel_multi_index")
        .Alias("ravel_multi_index")
        .Doc("Flat positions in an array of the given shape: (m, ...) to (...).")
        .Input("data", "(m, ...): row i holds positions along axis i.")
        .Attributes(AttrSchemaBuilder<ShapeAttrs>().Add(
            "shape", &ShapeAttrs::shape, "Shape of that array, m sizes; the first may be -1."))
        .Infer([](InferContext& c) {
          const Dims& shape = GivenShape(c.attrs<ShapeAttrs>(), c.name());
          const Shape& data = c.in(0).shape;
          WEFT_CHECK(!data.empty() && data[0] == static_cast<int64_t>(shape.size()),
                     ErrorKind::kShape, c.name(), ": data has shape ", ToString(data),
                     ", expected (", shape.size(), ", ...) for shape ", ToString(shape));
          c.Out(c.in(0).dtype, Shape(data.begin() + 1, data.end()));
        })
        .Cpu([](KernelContext& c) {
          const Dims& shape = *c.attrs<ShapeAttrs>().shape;
          const Strides steps = Steps(shape);
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const int64_t n = c.out(0).size();
          VisitDType(data.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ParallelFor(n, kIndexGrain, [&](int64_t begin, int64_t end) {
              for (int64_t k = begin; k < end; ++k) {
                int64_t flat = 0;
                for (size_t i = 0; i < steps.size(); ++i) {
                  flat += ToIndex(from[i * n + k]) * steps[i];
                }
                to[k] = static_cast<T>(flat);
              }
            });
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

const OpRegistration unravel_index =
    Op::Declare("_unravel_index")
        .Alias("unravel_index")
        .Doc("Positions along each axis of an array of the given shape: (...) to (m, ...).")
        .Input("data", "Flat positions.")
        .Attributes(AttrSchemaBuilder<ShapeAttrs>().Add(
            "shape", &ShapeAttrs::shape, "Shape of that array, m sizes; the first may be -1."))
        .Infer([](InferContext& c) {
          Shape out = c.in(0).shape;
          const Dims& shape = GivenShape(c.attrs<ShapeAttrs>(), c.name());
          for (size_t i = 1; i < shape.size(); ++i) {
            WEFT_CHECK(shape[i] > 0, ErrorKind::kValue, c.name(), ": shape is ", ToString(shape),
                       ", expected sizes of at least 1 after the first");
          }
          out.insert(0, static_cast<int64_t>(shape.size()));
          c.Out(c.in(0).dtype, out);
        })
        .Cpu([](KernelContext& c) {
          const Dims& shape = *c.attrs<ShapeAttrs>().shape;
          const Strides steps = Steps(shape);
          const int64_t n = c.in(0).size();
          VisitDType(c.in(0).dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            T* to = c.out(0).data<T>();
            ForEachIndex(c.in(0), [&](int64_t k, int64_t flat) {
              for (size_t i = 0; i < steps.size(); ++i) {
                to[i * n + k] = static_cast<T>(flat / steps[i]);
                flat %= steps[i];
              }
            });
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

struct IndexArrayAttrs {
  std::optional<Dims> axes;
};

Dims ListedAxes(const IndexArrayAttrs& attrs, const Shape& shape, const char* op) {
  Dims axes;
  if (attrs.axes) {
    for (const int64_t axis : *attrs.axes) axes.push_back(NormalizeAxis(axis, shape, op, "axes"));
  } else {
    for (size_t i = 0; i < shape.size(); ++i) axes.push_back(static_cast<int64_t>(i));
  }
  return axes;
}

const OpRegistration index_array =
    Op::Declare("_contrib_index_array")
        .Doc("The position of every element of data: an int64 array of shape data.shape + (m,).")
        .Input("data", "Only its shape is read.")
        .Attributes(AttrSchemaBuilder<IndexArrayAttrs>().Add(
            "axes", &IndexArrayAttrs::axes, "The m axes to list; None: all of them."))
        .OutputDTypes(FixedOutputs({DType::kInt64}))
        .Infer([](InferContext& c) {
          Shape out = c.in(0).shape;
          out.push_back(
              static_cast<int64_t>(ListedAxes(c.attrs<IndexArrayAttrs>(), out, c.name()).size()));
          c.Out(DType::kInt64, out);
        })
        .Cpu([](KernelContext& c) {
          const Shape& shape = c.in(0).shape;
          const Dims axes = ListedAxes(c.attrs<IndexArrayAttrs>(), shape, c.name());
          const Strides steps = RowMajor(shape);
          auto* to = c.out(0).data<int64_t>();
          ParallelFor(c.in(0).size(), kIndexGrain, [&](int64_t begin, int64_t end) {
            for (int64_t k = begin; k < end; ++k) {
              for (size_t i = 0; i < axes.size(); ++i) {
                to[k * axes.size() + i] = k / steps[axes[i]] % shape[axes[i]];
              }
            }
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

// Flat positions of the nonzero elements, ascending.
std::vector<int64_t> Nonzero(const Value& value) {
  const Value flat = RowMajorCopyIfNeeded(value);
  std::vector<int64_t> found;
  VisitDType(flat.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* from = flat.data<const T>();
    const int64_t n = flat.size();
    int64_t count = 0;
    for (int64_t i = 0; i < n; ++i) count += from[i] != T(0);
    found.resize(static_cast<size_t>(count));
    for (int64_t i = 0, k = 0; k < count; ++i) {
      if (from[i] != T(0)) found[k++] = i;
    }
  });
  return found;
}

const OpRegistration nonzero =
    Op::Declare("_npx_nonzero")
        .Doc("Positions of the nonzero elements, row-major: an int64 array of shape (n, rank).")
        .Input("x", "Any dtype.")
        .Infer([](InferContext& c) {
          c.Out(DType::kInt64, {kUnknownDim, static_cast<int64_t>(c.in(0).shape.size())});
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const Shape& shape = c.in(0).shape;
          const std::vector<int64_t> found = Nonzero(c.in(0));
          const Strides steps = RowMajor(shape);
          c.out(0) = AllocateValue(
              c.device, DType::kInt64,
              {static_cast<int64_t>(found.size()), static_cast<int64_t>(shape.size())});
          auto* to = c.out(0).data<int64_t>();
          ParallelFor(static_cast<int64_t>(found.size()), kIndexGrain,
                      [&](int64_t begin, int64_t end) {
                        for (int64_t k = begin; k < end; ++k) {
                          for (size_t i = 0; i < shape.size(); ++i) {
                            to[k * shape.size() + i] = found[k] / steps[i] % shape[i];
                          }
                        }
                      });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

struct MaskAttrs {
  int64_t axis = 0;
};

const OpRegistration boolean_mask =
    Op::Declare("_contrib_boolean_mask")
        .Alias("_npi_boolean_mask")
        .Doc(
            "The slices of data along one axis where index is nonzero. The size of that axis of "
            "the result depends on the values of index.")
        .Input("data", "The array to select from.")
        .Input("index", "A vector as long as the axis, any dtype.")
        .Attributes(AttrSchemaBuilder<MaskAttrs>().Add("axis", &MaskAttrs::axis,
                                                       "The axis to select along."))
        .Infer([](InferContext& c) {
          Shape shape = c.in(0).shape;
          const int axis = NormalizeAxis(c.attrs<MaskAttrs>().axis, shape, c.name());
          WEFT_CHECK(c.in(1).shape == Shape{shape[axis]}, ErrorKind::kShape, c.name(),
                     ": index has shape ", ToString(c.in(1).shape), ", expected (", shape[axis],
                     ",) for data of shape ", ToString(shape));
          shape[axis] = kUnknownDim;
          c.Out(c.in(0).dtype, shape);
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const int axis = NormalizeAxis(c.attrs<MaskAttrs>().axis, c.in(0).shape, c.name());
          int64_t outer_stride;
          const Value data = WithContiguousRows(c.in(0), axis, &outer_stride);
          std::vector<int64_t> offsets = Nonzero(c.in(1));
          for (int64_t& offset : offsets) offset *= data.strides[axis];
          const Around a = AroundAxis(data.shape, axis);
          Shape shape = data.shape;
          shape[axis] = static_cast<int64_t>(offsets.size());
          c.out(0) = AllocateValue(c.device, data.dtype, shape);
          GatherRows({data.raw(), c.out(0).raw(), offsets.data(), a.outer, outer_stride,
                      shape[axis], a.inner, SizeOf(data.dtype)});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kGrad("_backward_contrib_boolean_mask");
          if (!g.wants(0)) return;
          const int axis =
              NormalizeAxis(g.attrs<MaskAttrs>().axis, g.in(0).shape(), "_contrib_boolean_mask");
          g.Set(0, Call1(kGrad, {g.d(), g.in(1)}, MakeAttrs(MaskAttrs{axis})));
        });

const OpRegistration boolean_mask_grad =
    Op::Declare("_backward_contrib_boolean_mask")
        .Internal()
        .Doc(
            "The gradient of boolean_mask: the slices of data where index is nonzero, zero "
            "elsewhere.")
        .Input("data", "Gradient of the result of boolean_mask.")
        .Input("index", "The index of boolean_mask.")
        .Attributes(
            AttrSchemaBuilder<MaskAttrs>().Add("axis", &MaskAttrs::axis, "The axis, at least 0."))
        .Infer([](InferContext& c) {
          Shape shape = c.in(0).shape;
          shape[c.attrs<MaskAttrs>().axis] = c.in(1).shape[0];
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          const int axis = static_cast<int>(c.attrs<MaskAttrs>().axis);
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const std::vector<int64_t> rows = Nonzero(c.in(1));
          const Around a = AroundAxis(c.out(0).shape, axis);
          const auto n = static_cast<int64_t>(rows.size());
          WEFT_CHECK(data.shape[axis] == n, ErrorKind::kShape, c.name(), ": data has shape ",
                     ToString(data.shape), ", index selects ", n);
          ScatterAddRows(
              {data.raw(), c.out(0).raw(), rows.data(), a.outer, a.dim, n, a.inner, data.dtype});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kMask("_contrib_boolean_mask");
          if (g.wants(0)) {
            g.Set(0, Call1(kMask, {g.d(), g.in(1)}, MakeAttrs(g.attrs<MaskAttrs>())));
          }
        });

}  // namespace
}  // namespace weft::indexing
