// Pooling over 1 to 3 spatial axes. Sums, averages and maxima are primitives that work
// channels-last in memory; lp pooling is made of sums.
#include "core/ops/nn/pooling.h"

#include <algorithm>
#include <optional>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/pooling_kernels.h"

namespace weft {
namespace {

using nn::Pool;
using nn::PoolKind;
using nn::PoolWindow;

// The attributes of the primitives: everything resolved.
struct PoolAttrs {
  PoolKind kind;
  bool channels_last, include_pad;
  Dims in, out, kernel, stride, pad;
};

PoolAttrs Resolve(const PoolingAttrs& attrs, const Shape& data, const char* op) {
  PoolAttrs p;
  WEFT_CHECK(data.size() >= 3 && data.size() <= 5, ErrorKind::kShape, op, ": data has shape ",
             ToString(data), ", expected 3 to 5 axes");
  const size_t spatial = data.size() - 2;
  CheckLayout(attrs.layout, static_cast<int>(spatial), op);
  p.kind = attrs.pool_type == PoolType::kMax   ? PoolKind::kMax
           : attrs.pool_type == PoolType::kAvg ? PoolKind::kAverage
                                               : PoolKind::kSum;
  p.channels_last = IsChannelsLastLayout(attrs.layout);
  p.include_pad = attrs.count_include_pad.value_or(true);
  p.in = SpaceOf(data, p.channels_last);
  if (attrs.global_pool) {
    p.kernel = p.in;
    p.stride = Dims(spatial, 1);
    p.pad = Dims(spatial, 0);
    p.out = Dims(spatial, 1);
    return p;
  }
  const auto read = [&](const char* name, const Dims& given, int64_t fallback, int64_t least) {
    if (given.empty() && fallback >= 0) return Dims(spatial, fallback);
    bool ok = given.size() == spatial;
    for (const int64_t v : given) ok = ok && v >= least;
    WEFT_CHECK(ok, ErrorKind::kValue, op, ": ", name, " is ", ToString(given), ", expected ",
               spatial, " numbers of at least ", least, " for data of shape ", ToString(data));
    return given;
  };
  p.kernel = read("kernel", attrs.kernel, -1, 1);
  p.stride = read("stride", attrs.stride, 1, 1);
  p.pad = read("pad", attrs.pad, 0, 0);
  for (size_t i = 0; i < spatial; ++i) {
    const int64_t padded = p.in[i] + 2 * p.pad[i], room = padded - p.kernel[i];
    WEFT_CHECK(p.pad[i] < p.kernel[i], ErrorKind::kValue, op, ": pad is ", ToString(p.pad),
               ", expected less than kernel ", ToString(p.kernel));
    WEFT_CHECK(room >= 0 || attrs.pooling_convention == PoolConvention::kSame, ErrorKind::kShape,
               op, ": kernel ", ToString(p.kernel), " does not fit into space ", ToString(p.in),
               " with pad ", ToString(p.pad));
    switch (attrs.pooling_convention) {
      case PoolConvention::kValid:
        p.out.push_back(room / p.stride[i] + 1);
        break;
      case PoolConvention::kFull:
        p.out.push_back((room + p.stride[i] - 1) / p.stride[i] + 1);
        break;
      case PoolConvention::kSame:
        p.out.push_back((padded + p.stride[i] - 1) / p.stride[i]);
        break;
    }
  }
  return p;
}

Pool MakePool(const PoolAttrs& attrs, int64_t batch, int64_t channels) {
  Pool pool;
  pool.kind = attrs.kind;
  pool.batch = batch;
  pool.channels = channels;
  const int missing = 3 - static_cast<int>(attrs.in.size());
  for (int axis = 0; axis < 3; ++axis) {
    const int i = axis - missing;
    pool.in[axis] = i < 0 ? 1 : attrs.in[i];
    pool.out[axis] = i < 0 ? 1 : attrs.out[i];
    for (int64_t o = 0; o < pool.out[axis]; ++o) {
      if (i < 0) {
        pool.windows[axis].push_back({0, 1, 1});
        continue;
      }
      const int64_t start = o * attrs.stride[i] - attrs.pad[i];
      const int64_t stop = std::min(start + attrs.kernel[i], attrs.in[i] + attrs.pad[i]);
      const int64_t begin = std::clamp<int64_t>(start, 0, attrs.in[i]);
      const int64_t end = std::clamp<int64_t>(stop, begin, attrs.in[i]);
      pool.windows[axis].push_back({begin, end, attrs.include_pad ? stop - start : end - begin});
    }
  }
  return pool;
}

Shape OutShape(const PoolAttrs& p, const Shape& data) {
  return OutsideShape(data[0], ChannelsOf(data, p.channels_last), p.out, p.channels_last);
}
Shape InShape(const PoolAttrs& p, const Shape& out) {
  return OutsideShape(out[0], ChannelsOf(out, p.channels_last), p.in, p.channels_last);
}

// `value` seen channels-first and lying channels-last, with the elements of the compute type.
Value Load(const Value& value, bool channels_last, DType compute) {
  const Value inside = channels_last ? nn::ChannelsFirstView(value) : value;
  if (inside.dtype == compute && nn::IsChannelsLast(inside)) return inside;
  Value copy = AllocateValue(value.device, compute, inside.shape, ChannelsLast(inside.shape));
  if (inside.dtype == compute) {
    CopyElements(inside, copy);
  } else {
    pointwise::Convert(inside, copy);
  }
  return copy;
}

// A result seen channels-first that lies channels-last, and how it becomes output `out`.
Value Fresh(Device device, DType dtype, const Shape& outside, bool channels_last) {
  const Shape inside = channels_last ? nn::ChannelsFirst(outside) : outside;
  return AllocateValue(device, dtype, inside, ChannelsLast(inside));
}
void Store(const Value& result, bool channels_last, Value* out) {
  const Value outside = channels_last ? nn::ChannelsLastView(result) : result;
  if (out->storage) {
    pointwise::Convert(outside, *out);
  } else {
    *out = outside.dtype == out->dtype ? outside : nn::Converted(outside, out->dtype);
  }
}

template <typename Fn>
void VisitKernels(DType compute, const Fn& fn) {
  if (compute == DType::kFloat64) {
    fn(nn::PoolFunctions().f64, double{});
  } else {
    fn(nn::PoolFunctions().f32, float{});
  }
}

int64_t RowGrain(const Pool& pool) {
  int64_t taps = 1;
  for (const auto& axis : pool.windows) {
    taps *= axis.empty() ? 1 : std::max<int64_t>(1, axis[0].end - axis[0].begin);
  }
  return std::max<int64_t>(1, 32768 / std::max<int64_t>(1, pool.out[2] * pool.channels * taps));
}

template <typename Fn>
void VisitForward(DType dtype, const Fn& fn) {
  const auto& forward = nn::PoolFunctions().forward;
  switch (dtype) {
    case DType::kFloat64:
      return fn(forward.f64, double{});
    case DType::kFloat16:
      return fn(forward.f16, Float16{});
    case DType::kBfloat16:
      return fn(forward.bf16, Bfloat16{});
    default:
      return fn(forward.f32, float{});
  }
}

// Writes output 0 and, for maxima, the positions where they are an output.
void ForwardKernel(KernelContext& c) {
  const auto& attrs = c.attrs<PoolAttrs>();
  const Value x = Load(c.in(0), attrs.channels_last, c.in(0).dtype);
  const Pool pool = MakePool(attrs, x.shape[0], x.shape[1]);
  const auto result = [&](const Value& out) {
    const Value given = out.storage && attrs.channels_last ? nn::ChannelsFirstView(out) : out;
    if (given.storage && nn::IsChannelsLast(given)) return given;
    return Fresh(c.device, out.dtype, out.shape, attrs.channels_last);
  };
  const bool positions = c.outputs.size() > 1;
  const Value y = result(c.out(0)), index = positions ? result(c.out(1)) : Value();
  if (y.size() > 0) {
    VisitForward(x.dtype, [&](const auto& forward, auto zero) {
      using T = decltype(zero);
      int32_t* found = positions ? index.data<int32_t>() : nullptr;
      ParallelFor(pool.rows(), RowGrain(pool), [&](int64_t begin, int64_t end) {
        forward(pool, x.data<const T>(), y.data<T>(), found, begin, end);
      });
    });
  }
  if (y.storage != c.out(0).storage) Store(y, attrs.channels_last, &c.out(0));
  if (positions && index.storage != c.out(1).storage) Store(index, attrs.channels_last, &c.out(1));
}

// Inputs: dy and, for maxima, their positions.
void BackwardKernel(KernelContext& c) {
  const auto& attrs = c.attrs<PoolAttrs>();
  const DType compute = nn::ComputeDType(c.in(0).dtype);
  const Value dy = Load(c.in(0), attrs.channels_last, compute);
  const bool max = attrs.kind == PoolKind::kMax;
  const Value index = max ? Load(c.in(1), attrs.channels_last, DType::kInt32) : Value();
  const Pool pool = MakePool(attrs, dy.shape[0], dy.shape[1]);
  const Value dx = Fresh(c.device, compute, c.out(0).shape, attrs.channels_last);
  // Images are independent, and so are channels: whole cache lines of them.
  const int64_t block =
      std::max<int64_t>(16, (pool.channels * pool.batch / (4 * NumThreads()) + 15) / 16 * 16);
  const int64_t blocks = (pool.channels + block - 1) / block;
  if (dx.size() > 0) {
    VisitKernels(compute, [&](const auto& kernels, auto zero) {
      using T = decltype(zero);
      const int32_t* positions = max ? index.data<const int32_t>() : nullptr;
      const int64_t work = pool.in_size() * std::min(block, pool.channels);
      ParallelFor(pool.batch * blocks, std::max<int64_t>(1, 32768 / work),
                  [&](int64_t begin, int64_t end) {
                    for (int64_t at = begin; at < end; ++at) {
                      const int64_t from = at % blocks * block;
                      kernels.backward(pool, dy.data<const T>(), positions, dx.data<T>(),
                                       at / blocks, from, std::min(from + block, pool.channels));
                    }
                  });
    });
  }
  Store(dx, attrs.channels_last, &c.out(0));
}

void GatherKernel(KernelContext& c) {
  const auto& attrs = c.attrs<PoolAttrs>();
  const DType compute = nn::ComputeDType(c.in(0).dtype);
  const Value x = Load(c.in(0), attrs.channels_last, compute);
  const Value index = Load(c.in(1), attrs.channels_last, DType::kInt32);
  const Pool pool = MakePool(attrs, x.shape[0], x.shape[1]);
  const Value y = Fresh(c.device, compute, c.out(0).shape, attrs.channels_last);
  if (y.size() > 0) {
    VisitKernels(compute, [&](const auto& kernels, auto zero) {
      using T = decltype(zero);
      ParallelFor(pool.rows(), RowGrain(pool), [&](int64_t begin, int64_t end) {
        kernels.gather(pool, x.data<const T>(), index.data<const int32_t>(), y.data<T>(), begin,
                       end);
      });
    });
  }
  Store(y, attrs.channels_last, &c.out(0));
}

const OpRef kPool("_pool");
const OpRef kPoolGrad("_pool_grad");
const OpRef kPoolGather("_pool_gather");

const OpRegistration pool =
    Op::Declare("_pool")
        .Internal()
        .Doc(
            "Sum, average or maximum over windows; for maxima a hidden second result holds the "
            "position of each one in its image.")
        .Input("data", "Floating point.")
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<PoolAttrs>();
          const Shape shape = OutShape(attrs, c.in(0).shape);
          c.Out(c.in(0).dtype, shape);
          if (attrs.kind == PoolKind::kMax) {
            WEFT_CHECK(NumElements(attrs.in) <= INT32_MAX, ErrorKind::kUnsupported,
                       "Pooling: max pooling of an image of more than 2^31 elements");
            c.Out(DType::kInt32, shape);
          }
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu(ForwardKernel)
        .GradientNeeds({}, {1})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<PoolAttrs>();
          const Var index = attrs.kind == PoolKind::kMax ? g.out(1) : Var();
          g.Set(0, Call1(kPoolGrad, {g.d(), index}, MakeAttrs(attrs)));
        });

const OpRegistration pool_values =
    Op::Declare("_pool_values")
        .Internal()
        .Doc("Maxima without their positions. Compiled graphs use it where nobody reads these.")
        .Input("data", "Floating point.")
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, OutShape(c.attrs<PoolAttrs>(), c.in(0).shape));
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu(ForwardKernel)
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          const Ref<const Attrs> attrs = MakeAttrs(g.attrs<PoolAttrs>());
          g.Set(0, Call1(kPoolGrad, {g.d(), Call(kPool, {{g.in(0)}}, attrs)[1]}, attrs));
        });

const OpRegistration pool_grad =
    Op::Declare("_pool_grad")
        .Internal()
        .Doc("Gradient of _pool for its data.")
        .Input("dy", "Gradient of the result.")
        .OptionalInput("index", "Positions of the maxima.")
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, InShape(c.attrs<PoolAttrs>(), c.in(0).shape));
        })
        .AllocatesOutputs()
        .Cpu(BackwardKernel)
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<PoolAttrs>();
          g.Set(0, attrs.kind == PoolKind::kMax
                       ? Call1(kPoolGather, {g.d(), g.in(1)}, MakeAttrs(attrs))
                       : Call1(kPool, {g.d()}, MakeAttrs(attrs)));
        });

const OpRegistration pool_gather =
    Op::Declare("_pool_gather")
        .Internal()
        .Doc("The elements of an image at the positions of maxima.")
        .Input("data", "Images.")
        .Input("index", "Positions of the maxima.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(1).shape); })
        .AllocatesOutputs()
        .Cpu(GatherKernel)
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, Call1(kPoolGrad, {g.d(), g.in(1)}, MakeAttrs(g.attrs<PoolAttrs>())));
        });

// (sum x^p)^(1/p), with the sign of the sum.
Var LpPool(const Var& x, const PoolAttrs& p, int64_t power) {
  using namespace px;  // NOLINT: formulas
  WEFT_CHECK(power >= 1 && power <= 3, ErrorKind::kValue, "Pooling: p_value is ", power,
             ", expected 1, 2 or 3");
  const Var raised = power == 1 ? x : power == 2 ? Square(x) : x * Square(x);
  const Var sum = Call1(kPool, {raised}, MakeAttrs(p));
  return power == 1 ? sum : power == 2 ? Sqrt(sum) : Cbrt(sum);
}

}  // namespace

AttrSchemaBuilder<PoolingAttrs> PoolingSchema() {
  using A = PoolingAttrs;
  AttrSchemaBuilder<A> schema;
  schema.Add("kernel", &A::kernel, "Size of the windows; not read with global_pool.")
      .Choice("pool_type", &A::pool_type, {"avg", "lp", "max", "sum"},
              "What becomes of a window; lp: (sum x^p)^(1/p).")
      .Add("global_pool", &A::global_pool, "One window that covers everything.")
      .Add("cudnn_off", &A::cudnn_off, "Accepted for compatibility; has no effect.")
      .Choice("pooling_convention", &A::pooling_convention, {"full", "same", "valid"},
              "Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up "
              "(full); same: (size + 2 pad) / stride, rounded up.")
      .Add("stride", &A::stride, "Step of the windows; default 1.")
      .Add("pad", &A::pad, "Padding at either side; default 0.")
      .Add("p_value", &A::p_value, "p of lp pooling: 1, 2 or 3.")
      .Add("count_include_pad", &A::count_include_pad,
           "Whether averages count padding; None: they do.")
      .Choice("layout", &A::layout, {"None", "NCDHW", "NCHW", "NCW", "NDHWC", "NHWC", "NWC"},
              "Order of the axes of data; None: channels first.");
  return schema;
}

namespace {

const OpRegistration pooling =
    Op::Declare("Pooling")
        .Alias("_npx_pooling")
        .Alias("Pooling_v1")
        .Doc("Maximum, average, sum or p-norm over windows of 1 to 3 spatial axes.")
        .Input("data", "Shape (batch, channels, space...), or (batch, space..., channels).")
        .Attributes(PoolingSchema())
        .Infer([](InferContext& c) {
          WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": data is ",
                     NameOf(c.in(0).dtype), ", expected floating point");
          const PoolAttrs p = Resolve(c.attrs<PoolingAttrs>(), c.in(0).shape, c.name());
          c.Out(c.in(0).dtype, OutShape(p, c.in(0).shape));
        })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& attrs = attributes->as<PoolingAttrs>();
          WEFT_CHECK(IsFloating(in[0].dtype()), ErrorKind::kType, "Pooling: data is ",
                     NameOf(in[0].dtype()), ", expected floating point");
          const PoolAttrs p = Resolve(attrs, in[0].shape(), "Pooling");
          if (attrs.pool_type == PoolType::kLp) {
            WEFT_CHECK(attrs.p_value.has_value(), ErrorKind::kValue,
                       "Pooling: pool_type lp needs p_value");
            return Vars{LpPool(in[0], p, *attrs.p_value)};
          }
          if (attrs.global_pool && p.kind != PoolKind::kMax) {
            Dims space;
            for (int i = 0; i < static_cast<int>(p.in.size()); ++i) {
              space.push_back(i + (p.channels_last ? 1 : 2));
            }
            return Vars{p.kind == PoolKind::kSum ? Sum(in[0], space, true)
                                                 : Mean(in[0], space, true)};
          }
          return Vars{Call1(kPool, {in[0]}, MakeAttrs(p))};
        });

}  // namespace
}  // namespace weft
