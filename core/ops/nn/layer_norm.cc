// Layer normalisation (Ba, Kiros and Hinton 2016).
#include "core/ops/nn/layer_norm.h"

#include <algorithm>
#include <cmath>

#include "core/base/parallel.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/norm_kernels.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct LayerNormGradAttrs {
  int64_t axis;
  double eps;
};

template <typename Fn>
void VisitReal(DType dtype, const Fn& fn) {
  dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

// The view of `value` with axis `from` moved to position `to`.
Value MoveAxis(Value value, int from, int to) {
  const auto move = [&](Dims* dims) {
    const int64_t d = (*dims)[from];
    dims->erase(static_cast<size_t>(from));
    dims->insert(static_cast<size_t>(to), d);
  };
  move(&value.shape);
  move(&value.strides);
  return value;
}

// Rows along `axis`, contiguous, in the compute type.
Value LoadRows(const Value& value, int axis) {
  return nn::AsRowMajor(MoveAxis(value, axis, value.rank() - 1), nn::ComputeDType(value.dtype));
}

void StoreRows(const Value& rows, int axis, Value* out) {
  const Value moved = MoveAxis(rows, rows.rank() - 1, axis);
  if (out->storage) {
    pointwise::Convert(moved, *out);
  } else {
    *out = moved.dtype == out->dtype ? moved : nn::Converted(moved, out->dtype);
  }
}

int64_t RowGrain(int64_t n) { return std::max<int64_t>(1, 16384 / std::max<int64_t>(1, n)); }

void ForwardKernel(KernelContext& c) {
  const auto& attrs = c.attrs<LayerNormAttrs>();
  const int axis = NormalizeAxis(attrs.axis, c.in(0).shape, c.name());
  const Value x = LoadRows(c.in(0), axis);
  const Value gamma = nn::AsRowMajor(c.in(1), x.dtype), beta = nn::AsRowMajor(c.in(2), x.dtype);
  const int64_t n = x.shape.back(), rows = n == 0 ? 0 : x.size() / n;
  Shape row_shape = x.shape;
  row_shape.back() = 1;
  const Value y = AllocateValue(c.device, x.dtype, x.shape);
  const Value mean = AllocateValue(c.device, x.dtype, row_shape);
  const Value deviation = AllocateValue(c.device, x.dtype, row_shape);
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const nn::NormKernels<T>& kernels = nn::NormFor<T>();
    ParallelFor(rows, RowGrain(n), [&](int64_t begin, int64_t end) {
      for (int64_t r = begin; r < end; ++r) {
        const T* in = x.data<const T>() + r * n;
        T squares;
        T& m = mean.data<T>()[r];
        kernels.stats_run(in, n, &m, &squares);
        const T std = std::sqrt(squares / static_cast<T>(n) + static_cast<T>(attrs.eps));
        deviation.data<T>()[r] = std;
        kernels.layer_run(in, n, m, T(1) / std, gamma.data<const T>(), beta.data<const T>(),
                          y.data<T>() + r * n);
      }
    });
  });
  StoreRows(y, axis, &c.out(0));
  StoreRows(mean, axis, &c.out(1));
  StoreRows(deviation, axis, &c.out(2));
}

void GradKernel(KernelContext& c) {
  const auto& attrs = c.attrs<LayerNormGradAttrs>();
  const int axis = static_cast<int>(attrs.axis);
  const Value x = LoadRows(c.in(1), axis);
  const Value given = MoveAxis(c.in(0), axis, x.rank() - 1);
  const Value dy = nn::AsRowMajor(given, x.dtype), gamma = nn::AsRowMajor(c.in(2), x.dtype);
  const int64_t n = x.shape.back(), rows = n == 0 ? 0 : x.size() / n;
  const Value dx = AllocateValue(c.device, x.dtype, x.shape);
  // Blocks of rows whose bounds do not depend on the threads; their parameters' gradients are
  // added in order.
  const int64_t block = std::max<int64_t>(16, (rows + 63) / 64);
  const int64_t blocks = std::max<int64_t>(1, (rows + block - 1) / block);
  const Value parts = AllocateValue(c.device, x.dtype, Shape{2, blocks, n});
  const Value dgamma = AllocateValue(c.device, x.dtype, Shape{n});
  const Value dbeta = AllocateValue(c.device, x.dtype, Shape{n});
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const nn::NormKernels<T>& kernels = nn::NormFor<T>();
    std::fill_n(parts.data<T>(), parts.size(), T(0));
    const T inverse_n = T(1) / static_cast<T>(std::max<int64_t>(1, n));
    ParallelFor(blocks, std::max<int64_t>(1, RowGrain(n) / block), [&](int64_t begin, int64_t end) {
      for (int64_t b = begin; b < end; ++b) {
        T *sum_gamma = parts.data<T>() + b * n, *sum_beta = sum_gamma + blocks * n;
        for (int64_t r = b * block; r < std::min(rows, (b + 1) * block); ++r) {
          const T *in = x.data<const T>() + r * n, *d = dy.data<const T>() + r * n;
          T mean, squares, first, second;
          kernels.stats_run(in, n, &mean, &squares);
          const T inv = T(1) / std::sqrt(squares * inverse_n + static_cast<T>(attrs.eps));
          kernels.layer_sums(d, in, gamma.data<const T>(), n, mean, &first, &second);
          kernels.layer_grad(d, in, gamma.data<const T>(), n, mean, inv,
                             -inv * inv * inv * second * inverse_n, -inv * first * inverse_n,
                             dx.data<T>() + r * n);
          kernels.layer_parameters(d, in, n, mean, inv, sum_gamma, sum_beta);
        }
      }
    });
    for (int64_t i = 0; i < n; ++i) {
      T first = 0, second = 0;
      for (int64_t b = 0; b < blocks; ++b) {
        first += parts.data<T>()[b * n + i];
        second += parts.data<T>()[(blocks + b) * n + i];
      }
      dgamma.data<T>()[i] = first;
      dbeta.data<T>()[i] = second;
    }
  });
  StoreRows(dx, axis, &c.out(0));
  StoreRows(dgamma, 0, &c.out(1));
  StoreRows(dbeta, 0, &c.out(2));
}

struct RowNormAttrs {
  double eps;
};

// Rows along the last axis with one scale and one shift each.
void RowForwardKernel(KernelContext& c) {
  const auto eps = c.attrs<RowNormAttrs>().eps;
  const Value x = nn::AsRowMajor(c.in(0), nn::ComputeDType(c.in(0).dtype));
  const Value scale = nn::AsRowMajor(c.in(1), x.dtype), shift = nn::AsRowMajor(c.in(2), x.dtype);
  const int64_t n = x.shape.back(), rows = n == 0 ? 0 : x.size() / n;
  const Value y = AllocateValue(c.device, x.dtype, x.shape);
  const Value mean = AllocateValue(c.device, x.dtype, scale.shape);
  const Value deviation = AllocateValue(c.device, x.dtype, scale.shape);
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const nn::NormKernels<T>& kernels = nn::NormFor<T>();
    ParallelFor(rows, RowGrain(n), [&](int64_t begin, int64_t end) {
      for (int64_t r = begin; r < end; ++r) {
        const T* in = x.data<const T>() + r * n;
        T squares;
        T& m = mean.data<T>()[r];
        kernels.stats_run(in, n, &m, &squares);
        const T std = std::sqrt(squares / static_cast<T>(n) + static_cast<T>(eps));
        deviation.data<T>()[r] = std;
        kernels.apply_run(in, n, m, scale.data<const T>()[r] / std, shift.data<const T>()[r],
                          y.data<T>() + r * n);
      }
    });
  });
  const int last = x.rank() - 1;
  StoreRows(y, last, &c.out(0));
  StoreRows(mean, last, &c.out(1));
  StoreRows(deviation, last, &c.out(2));
}

void RowGradKernel(KernelContext& c) {
  const auto eps = c.attrs<RowNormAttrs>().eps;
  const Value x = nn::AsRowMajor(c.in(1), nn::ComputeDType(c.in(1).dtype));
  const Value dy = nn::AsRowMajor(c.in(0), x.dtype), scale = nn::AsRowMajor(c.in(2), x.dtype);
  const int64_t n = x.shape.back(), rows = n == 0 ? 0 : x.size() / n;
  const Value dx = AllocateValue(c.device, x.dtype, x.shape);
  const Value dscale = AllocateValue(c.device, x.dtype, scale.shape);
  const Value dshift = AllocateValue(c.device, x.dtype, scale.shape);
  VisitReal(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const nn::NormKernels<T>& kernels = nn::NormFor<T>();
    if (n == 0) {
      std::fill_n(dscale.data<T>(), dscale.size(), T(0));
      std::fill_n(dshift.data<T>(), dshift.size(), T(0));
    }
    const T inverse_n = T(1) / static_cast<T>(std::max<int64_t>(1, n));
    ParallelFor(rows, RowGrain(n), [&](int64_t begin, int64_t end) {
      for (int64_t r = begin; r < end; ++r) {
        const T *in = x.data<const T>() + r * n, *d = dy.data<const T>() + r * n;
        T mean, squares, first, second;
        kernels.stats_run(in, n, &mean, &squares);
        kernels.sums_run(d, in, n, mean, &first, &second);
        const T inv = T(1) / std::sqrt(squares * inverse_n + static_cast<T>(eps));
        const T a = scale.data<const T>()[r] * inv;
        kernels.grad_run(d, in, n, mean, a, -a * inv * inv * second * inverse_n,
                         -a * first * inverse_n, dx.data<T>() + r * n);
        dscale.data<T>()[r] = second * inv;
        dshift.data<T>()[r] = first;
      }
    });
  });
  const int last = x.rank() - 1;
  StoreRows(dx, last, &c.out(0));
  StoreRows(dscale, last, &c.out(1));
  StoreRows(dshift, last, &c.out(2));
}

// Statistics of the rows as expressions, for derivatives that are rarely needed.
struct Normalised {
  Var inverse, xh;  // 1 / deviation, (x - mean) / deviation
  Dims axis;

  Normalised(const Var& x, int64_t along, double eps) : axis{along} {
    const Var centred = Materialized(x - Mean(x, axis, true));
    inverse = Materialized(px::Rsqrt(Mean(px::Square(centred), axis, true) + eps));
    xh = Materialized(centred * inverse);
  }
  // The derivative of the normalised rows in direction v, which is its own transpose.
  Var Project(const Var& v) const {
    return inverse * (v - Mean(v, axis, true) - xh * Mean(v * xh, axis, true));
  }
};

// A vector along the axis, shaped to broadcast against the data.
Var AlongAxis(const Var& v, const Var& data, int64_t axis) {
  Shape shape(data.rank(), 1);
  shape[axis] = data.dim(static_cast<int>(axis));
  return Reshape(v, shape);
}

// Sum over everything but the axis.
Var SumToAxis(const Var& v, int64_t axis) {
  Dims axes;
  for (int i = 0; i < v.rank(); ++i) {
    if (i != axis) axes.push_back(i);
  }
  return axes.empty() ? v : Reshape(Sum(v, axes), {v.dim(static_cast<int>(axis))});
}

Var Head(GradientContext& g, int i) {
  const ArrayType& type = g.out(i).type();
  return g.maybe_d(i) ? g.maybe_d(i) : Zeros(type.shape, type.dtype);
}

// With P the projection above and g = dy gamma: dx = P(g), dgamma = sum(dy xh), dbeta = sum(dy).
// `spread` shapes a parameter to broadcast against the data, `collect` sums as its gradient does.
template <typename Spread, typename Collect>
void DifferentiateGrad(GradientContext& g, int64_t axis, double eps, const Spread& spread,
                       const Collect& collect) {
  const Var &dy = g.in(0), &x = g.in(1);
  const Normalised rows(x, axis, eps);
  const Var gamma = spread(g.in(2));
  const Var h = Materialized(Head(g, 0)), hg = spread(Head(g, 1)), hb = spread(Head(g, 2));
  const Var projected = Materialized(rows.Project(h));
  if (g.wants(0)) g.Set(0, gamma * projected + hg * rows.xh + hb);
  if (g.wants(2)) g.Set(2, collect(dy * projected));
  if (!g.wants(1)) return;
  const Var v = Materialized(dy * gamma);
  const auto average = [&](const Var& e) { return Mean(e, rows.axis, true); };
  const Var b = Materialized(average(v * rows.xh)), c = Materialized(average(h * rows.xh));
  const Var covariance = average(v * h) - average(v) * average(h) - b * c;
  const Var direction = Materialized(hg * dy - rows.inverse * (c * v + b * h));
  g.Set(1, rows.Project(direction) - covariance * px::Square(rows.inverse) * rows.xh);
}

void DifferentiateLayerGrad(GradientContext& g) {
  const auto& attrs = g.attrs<LayerNormGradAttrs>();
  DifferentiateGrad(
      g, attrs.axis, attrs.eps, [&](const Var& v) { return AlongAxis(v, g.in(1), attrs.axis); },
      [&](const Var& v) { return SumToAxis(v, attrs.axis); });
}

void DifferentiateRowGrad(GradientContext& g) {
  const int64_t last = g.in(1).rank() - 1;
  DifferentiateGrad(
      g, last, g.attrs<RowNormAttrs>().eps, [](const Var& v) { return v; },
      [&](const Var& v) { return Sum(v, {last}, true); });
}

const OpRegistration layer_norm_grad =
    Op::Declare("_layer_norm_grad")
        .Internal()
        .Doc("Gradients of layer normalisation for data, gamma and beta.")
        .Input("dy", "Gradient of the result.")
        .Input("data", "The data.")
        .Input("gamma", "Scales.")
        .Outputs(3)
        .Infer([](InferContext& c) {
          c.Out(c.in(1).dtype, c.in(1).shape);
          c.Out(c.in(2).dtype, c.in(2).shape);
          c.Out(c.in(2).dtype, c.in(2).shape);
        })
        .AllocatesOutputs()
        .Cpu(GradKernel)
        .GradientNeeds({0, 1, 2}, {})
        .Gradient(DifferentiateLayerGrad);

// What the means and deviations add to the gradient of the data.
Var WithStatistics(GradientContext& g, const Var& dx, int axis, double eps) {
  if (!g.maybe_d(1) && !g.maybe_d(2)) return dx;
  const Normalised rows(g.in(0), axis, eps);
  const double share = 1.0 / static_cast<double>(g.in(0).dim(axis));
  return dx + (Head(g, 1) + Head(g, 2) * rows.xh) * share;
}

void Differentiate(GradientContext& g) {
  static const OpRef kGrad("_layer_norm_grad");
  const auto& attrs = g.attrs<LayerNormAttrs>();
  const Var& x = g.in(0);
  const int axis = NormalizeAxis(attrs.axis, x.shape(), g.op().name().c_str());
  const Vars grads =
      Call(kGrad, {Head(g, 0), x, g.in(1)}, MakeAttrs(LayerNormGradAttrs{axis, attrs.eps}));
  g.Set(0, WithStatistics(g, grads[0], axis, attrs.eps));
  g.Set(1, grads[1]);
  g.Set(2, CastTo(grads[2], g.in(2).dtype()));
}

const OpRegistration row_norm_grad =
    Op::Declare("_normalise_rows_grad")
        .Internal()
        .Doc("Gradients of normalised rows for data, scale and shift.")
        .Input("dy", "Gradient of the result.")
        .Input("data", "The data.")
        .Input("scale", "Scales of the rows.")
        .Outputs(3)
        .Infer([](InferContext& c) {
          c.Out(c.in(1).dtype, c.in(1).shape);
          c.Out(c.in(2).dtype, c.in(2).shape);
          c.Out(c.in(2).dtype, c.in(2).shape);
        })
        .AllocatesOutputs()
        .Cpu(RowGradKernel)
        .GradientNeeds({0, 1, 2}, {})
        .Gradient(DifferentiateRowGrad);

const OpRegistration row_norm =
    Op::Declare("_normalise_rows")
        .Internal()
        .Doc("(data - mean) / sqrt(variance + eps) scale + shift along the last axis.")
        .Input("data", "Floating point, at least one axis.")
        .Input("scale", "The shape of data, but 1 along the last axis.")
        .Input("shift", "The shape of scale.")
        .Outputs(3)
        .Infer([](InferContext& c) {
          WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": data is ",
                     NameOf(c.in(0).dtype), ", expected floating point");
          c.Out(c.in(0).dtype, c.in(0).shape);
          c.Out(c.in(0).dtype, c.in(1).shape);
          c.Out(c.in(0).dtype, c.in(1).shape);
        })
        .AllocatesOutputs()
        .Cpu(RowForwardKernel)
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kGrad("_normalise_rows_grad");
          const double eps = g.attrs<RowNormAttrs>().eps;
          const Vars grads =
              Call(kGrad, {Head(g, 0), g.in(0), g.in(1)}, MakeAttrs(RowNormAttrs{eps}));
          g.Set(0, WithStatistics(g, grads[0], g.in(0).rank() - 1, eps));
          g.Set(1, grads[1]);
          g.Set(2, CastTo(grads[2], g.in(2).dtype()));
        });

const OpRegistration layer_norm =
    Op::Declare("LayerNorm")
        .Alias("_npx_layer_norm")
        .Doc(
            "(data - mean) / sqrt(variance + eps) gamma + beta, with mean and biased variance "
            "along one axis.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Floating point, any shape.")
        .Input("gamma", "Scale, as long as the axis.")
        .Input("beta", "Shift, as long as the axis.")
        .Attributes(AttrSchemaBuilder<LayerNormAttrs>()
                        .Add("axis", &LayerNormAttrs::axis, "The axis that is normalised.")
                        .Add("eps", &LayerNormAttrs::eps, "Added to the variance.")
                        .Add("output_mean_var", &LayerNormAttrs::output_mean_var,
                             "Whether mean and sqrt(variance + eps) are results, too."))
        .Outputs(
            [](const Attrs* attrs) { return attrs->as<LayerNormAttrs>().output_mean_var ? 3 : 1; })
        .OutputNames({"output", "mean", "std"})
        .Complete([](InferContext& c) {
          CompleteUnary(c);
          const Shape& data = c.in(0).shape;
          if (data.empty()) return;
          const int64_t n = data[NormalizeAxis(c.attrs<LayerNormAttrs>().axis, data, c.name())];
          for (int i = 1; i <= 2; ++i) FillUnknown(&c.OpenShape(i), {n});
        })
        .Infer([](InferContext& c) {
          const ArrayType& data = c.in(0);
          WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ",
                     NameOf(data.dtype), ", expected floating point");
          const int axis = NormalizeAxis(c.attrs<LayerNormAttrs>().axis, data.shape, c.name());
          const Shape wanted{data.shape[axis]};
          for (int i = 1; i <= 2; ++i) {
            WEFT_CHECK(c.in(i).shape == wanted, ErrorKind::kShape, c.name(), ": ",
                       c.op.inputs()[i].name, " has shape ", ToString(c.in(i).shape), ", expected ",
                       ToString(wanted), " for data of shape ", ToString(data.shape), " and axis ",
                       axis);
          }
          Shape row_shape = data.shape;
          row_shape[axis] = 1;
          c.Out(data.dtype, data.shape);
          c.Out(data.dtype, row_shape);
          c.Out(data.dtype, row_shape);
        })
        .AllocatesOutputs()
        .Cpu(ForwardKernel)
        .GradientNeeds({0, 1}, {})
        .Gradient(Differentiate);

}  // namespace

Vars NormaliseRows(const Var& x, const Var& scale, const Var& shift, double eps) {
  static const OpRef kNormalise("_normalise_rows");
  return Call(kNormalise, {x, scale, shift}, MakeAttrs(RowNormAttrs{eps}));
}

}  // namespace weft
