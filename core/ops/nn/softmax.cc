// softmax, log_softmax, softmin and losses made of them.
#include "core/ops/nn/softmax.h"

#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/softmax_kernels.h"
#include "core/registry/op.h"

namespace weft {
namespace {

enum class Kind { kSoftmax, kLogSoftmax, kSoftmin };

// The array as (outer, n, inner) around `axis`.
struct Split {
  int64_t outer = 1, n = 1, inner = 1;
  Split(std::span<const int64_t> shape, int axis) {
    for (size_t i = 0; i < shape.size(); ++i) {
      (static_cast<int>(i) < axis ? outer : static_cast<int>(i) == axis ? n : inner) *= shape[i];
    }
  }
};

constexpr int64_t kGrain = 8192;                     // elements worth another thread
constexpr int64_t kStreamBytes = int64_t{16} << 20;  // results that no cache keeps

double ScaleOf(const SoftmaxAttrs& attrs, Kind kind) {
  return (kind == Kind::kSoftmin ? -1.0 : 1.0) / attrs.temperature.value_or(1.0);
}

// Columns of all planes, in pieces of up to 256, shared by the team.
template <typename Fn>
void ForColumns(const Split& s, const Fn& fn) {
  const int64_t piece = std::min<int64_t>(s.inner, 256);
  const int64_t pieces = (s.inner + piece - 1) / piece;
  ParallelFor(s.outer * pieces, std::max<int64_t>(1, kGrain / (s.n * piece)),
              [&](int64_t begin, int64_t end) {
                for (int64_t at = begin; at < end; ++at) {
                  const int64_t from = at % pieces * piece;
                  fn(at / pieces, from, std::min(from + piece, s.inner));
                }
              });
}

template <typename T>
void Forward(const Value& x, const Value& y, int axis, double scale, bool log,
             const int64_t* lengths) {
  const nn::SoftmaxKernels<T>& kernels = nn::SoftmaxFor<T>();
  const Split s(x.shape, axis);
  const T *in = x.data<const T>(), factor = static_cast<T>(scale);
  T* out = y.data<T>();
  if (s.inner == 1) {
    const bool stream = static_cast<int64_t>(y.bytes()) >= kStreamBytes;
    ParallelFor(s.outer, std::max<int64_t>(1, kGrain / s.n), [&](int64_t begin, int64_t end) {
      kernels.rows(in, out, begin, end, s.n, factor, log, lengths, stream);
    });
    return;
  }
  ForColumns(s, [&](int64_t plane, int64_t from, int64_t to) {
    const int64_t at = plane * s.n * s.inner;
    kernels.columns(in + at, out + at, from, to, s.n, s.inner, factor, log,
                    lengths == nullptr ? nullptr : lengths + plane * s.inner);
  });
}

void SoftmaxKernel(KernelContext& c, Kind kind) {
  const auto& attrs = c.attrs<SoftmaxAttrs>();
  Value& out = c.out(0);
  if (out.size() == 0) return;
  const DType compute = nn::ComputeDType(out.dtype);
  Value x = nn::AsRowMajor(c.in(0), compute);
  Shape shape = x.shape;
  if (shape.empty()) {
    shape = {1};
    x = ViewAs(x, shape, {1}, x.offset);
  }
  const int axis = NormalizeAxis(attrs.axis, shape, c.name());
  Value y = out.dtype == compute ? out : AllocateValue(out.device, compute, out.shape);
  Value lengths;
  if (attrs.use_length.value_or(false)) lengths = nn::AsRowMajor(c.in(1), DType::kInt64);
  const int64_t* counts = lengths.present() ? lengths.data<const int64_t>() : nullptr;
  const bool log = kind == Kind::kLogSoftmax;
  const double scale = ScaleOf(attrs, kind);
  if (compute == DType::kFloat32) {
    Forward<float>(x, y, axis, scale, log, counts);
  } else {
    Forward<double>(x, y, axis, scale, log, counts);
  }
  if (out.dtype != compute) pointwise::Convert(y, out);
}

void InferSoftmax(InferContext& c) {
  const auto& attrs = c.attrs<SoftmaxAttrs>();
  const Shape& shape = c.in(0).shape;
  const Shape axes = shape.empty() ? Shape{1} : shape;
  const int axis = NormalizeAxis(attrs.axis, axes, c.name());
  WEFT_CHECK(attrs.temperature.value_or(1.0) != 0.0, ErrorKind::kValue, c.name(),
             ": temperature is 0, expected another number");
  if (attrs.use_length.value_or(false)) {
    WEFT_CHECK(c.has(1), ErrorKind::kValue, c.name(), ": use_length needs the input length");
    Shape wanted = axes;
    wanted.erase(static_cast<size_t>(axis));
    WEFT_CHECK(c.in(1).shape == wanted, ErrorKind::kShape, c.name(), ": length has shape ",
               ToString(c.in(1).shape), ", expected ", ToString(wanted), " for data of shape ",
               ToString(shape), " and axis ", axis);
    WEFT_CHECK(IsInteger(c.in(1).dtype), ErrorKind::kType, c.name(), ": length is ",
               NameOf(c.in(1).dtype), ", expected integers");
  }
  const DType dtype = c.in(0).dtype;
  const DType out = attrs.dtype.value_or(IsFloating(dtype) ? dtype : DType::kFloat32);
  WEFT_CHECK(IsFloating(out), ErrorKind::kType, c.name(), ": dtype is ", NameOf(out),
             ", expected floating point");
  c.Out(out, shape);
}

template <typename T>
void Backward(const Value& y, const Value& dy, const Value& dx, const SoftmaxGradAttrs& attrs) {
  const nn::SoftmaxKernels<T>& kernels = nn::SoftmaxFor<T>();
  const Split s(y.shape, static_cast<int>(attrs.axis));
  const T *py = y.data<const T>(), *pd = dy.data<const T>(), scale = static_cast<T>(attrs.scale);
  T* out = dx.data<T>();
  if (s.inner == 1) {
    ParallelFor(s.outer, std::max<int64_t>(1, kGrain / s.n), [&](int64_t begin, int64_t end) {
      kernels.grad_rows(py, pd, out, begin, end, s.n, scale, attrs.log);
    });
    return;
  }
  ForColumns(s, [&](int64_t plane, int64_t from, int64_t to) {
    const int64_t at = plane * s.n * s.inner;
    kernels.grad_columns(py + at, pd + at, out + at, from, to, s.n, s.inner, scale, attrs.log);
  });
}

const OpRef kSoftmaxGrad("_softmax_grad");

Var SoftmaxGrad(const Var& y, const Var& dy, const SoftmaxGradAttrs& attrs) {
  return Call1(kSoftmaxGrad, {y, dy}, MakeAttrs(attrs));
}

const OpRegistration softmax_grad =
    Op::Declare("_softmax_grad")
        .Internal()
        .Doc(
            "scale y (dy - sum(dy y)) along an axis, or scale (dy - exp(y) sum(dy)) where y is "
            "the logarithm of a softmax.")
        .Input("y", "Result of the softmax.")
        .Input("dy", "Gradient of y.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<SoftmaxGradAttrs>();
          Value& out = c.out(0);
          if (out.size() == 0) return;
          const DType compute = nn::ComputeDType(out.dtype);
          const Value y = nn::AsRowMajor(c.in(0), compute), dy = nn::AsRowMajor(c.in(1), compute);
          const Value dx =
              out.dtype == compute ? out : AllocateValue(out.device, compute, out.shape);
          if (compute == DType::kFloat32) {
            Backward<float>(y, dy, dx, attrs);
          } else {
            Backward<double>(y, dy, dx, attrs);
          }
          if (out.dtype != compute) pointwise::Convert(dx, out);
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<SoftmaxGradAttrs>();
          const Var &y = g.in(0), &dy = g.in(1), h = g.d() * attrs.scale;
          const Dims axis{attrs.axis};
          if (attrs.log) {
            const Var p = px::Exp(y);
            const Var hp = h * p;
            if (g.wants(0)) g.Set(0, -(hp * Sum(dy, axis, true)));
            if (g.wants(1)) g.Set(1, h - Sum(hp, axis, true));
            return;
          }
          const Var hy = Sum(h * y, axis, true);
          if (g.wants(0)) g.Set(0, h * (dy - Sum(dy * y, axis, true)) - dy * hy);
          if (g.wants(1)) g.Set(1, y * (h - hy));
        });

Op SoftmaxOp(const char* name, const char* doc, Kind kind) {
  Op op = Op::Declare(name)
              .Doc(doc)
              .Amp(AmpClass::kFloat32)
              .Input("data", "Any shape; floating point.");
  if (kind == Kind::kSoftmax) {
    std::move(op)
        .OptionalInput("length",
                       "Integers, the shape of data without the axis: how many elements take part; "
                       "the others become 0.")
        .WantsInput(
            [](const Attrs* attrs) { return attrs->as<SoftmaxAttrs>().use_length.value_or(false); })
        .OwnDType();
  }
  return std::move(op)
      .Attributes(
          AttrSchemaBuilder<SoftmaxAttrs>()
              .Add("axis", &SoftmaxAttrs::axis, "The axis along which the result sums to one.")
              .Add("temperature", &SoftmaxAttrs::temperature, "Divides the input; None: 1.")
              .Add("dtype", &SoftmaxAttrs::dtype, "dtype of the result; None: that of data.")
              .Add("use_length", &SoftmaxAttrs::use_length, "Whether the input length applies."))
      .Complete(CompleteUnary)
      .Infer(InferSoftmax)
      .Cpu([kind](KernelContext& c) { SoftmaxKernel(c, kind); })
      .GradientNeeds({}, {0})
      .Gradient([kind](GradientContext& g) {
        const auto& attrs = g.attrs<SoftmaxAttrs>();
        const Shape& shape = g.out(0).shape();
        const double scale = ScaleOf(attrs, kind);
        if (shape.empty()) {
          g.Set(0, ZerosLike(g.in(0)));
          return;
        }
        const int64_t axis = NormalizeAxis(attrs.axis, shape, g.op().name().c_str());
        const Var dx = SoftmaxGrad(g.out(0), g.d(), {axis, scale, kind == Kind::kLogSoftmax});
        g.Set(0, CastTo(dx, g.in(0).dtype()));
      });
}

const OpRegistration softmax =
    SoftmaxOp("softmax", "exp(data / temperature), normalised to sum 1 along an axis.",
              Kind::kSoftmax)
        .Alias("_npx_softmax");
const OpRegistration log_softmax =
    SoftmaxOp("log_softmax", "Logarithm of the softmax along an axis.", Kind::kLogSoftmax)
        .Alias("_npx_log_softmax");
const OpRegistration softmin = SoftmaxOp(
    "softmin", "Softmax of the negated input: small elements get large shares.", Kind::kSoftmin);

struct SoftmaxActivationAttrs {
  int64_t mode = 1;
};

const OpRegistration softmax_activation =
    Op::Declare("SoftmaxActivation")
        .Doc("Softmax along the last axis, or over the channels (axis 1).")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Shape (batch, channels, ...).")
        .Attributes(AttrSchemaBuilder<SoftmaxActivationAttrs>().Choice(
            "mode", &SoftmaxActivationAttrs::mode, {"channel", "instance"},
            "channel: along axis 1; instance: along the last axis."))
        .Complete(CompleteUnary)
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Vars{SoftmaxAlong(in[0], attrs->as<SoftmaxActivationAttrs>().mode == 0 ? 1 : -1)};
        });

const OpRegistration softmax_cross_entropy =
    Op::Declare("softmax_cross_entropy")
        .Doc("Sum over the batch of -log softmax(data)[label], shape (1,).")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Scores, shape (batch, classes).")
        .Input("label", "Class numbers, shape (batch,).")
        .Compose([](std::span<const Var> in, const Attrs*) {
          static const OpRef kLogSoftmax("log_softmax");
          static const OpRef kPick("pick");
          WEFT_CHECK(in[0].rank() == 2 && in[1].rank() == 1 && in[0].dim(0) == in[1].dim(0),
                     ErrorKind::kShape, "softmax_cross_entropy: data has shape ",
                     ToString(in[0].shape()), ", label has shape ", ToString(in[1].shape()),
                     ", expected (batch, classes) and (batch,)");
          const Var picked = Call1(kPick, {Call1(kLogSoftmax, {in[0]}), StopGradient(in[1])});
          return Vars{Reshape(-Sum(picked, {}), {1})};
        });

}  // namespace

Var SoftmaxAlong(const Var& x, int64_t axis) {
  static const OpRef kSoftmax("softmax");
  SoftmaxAttrs attrs;
  attrs.axis = axis;
  return Call1(kSoftmax, {x}, MakeAttrs(attrs));
}

}  // namespace weft
