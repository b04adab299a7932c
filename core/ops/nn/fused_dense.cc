// A matrix product and what follows it, as compiled graphs run it.
#include "core/ops/functional.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/epilogue.h"
#include "core/ops/nn/small_product.h"

namespace weft {
namespace {

constexpr char kName[] = "_fused_dense";

using onednn::Key;
using onednn::Plan;
using onednn::Prepared;

AttrSchemaBuilder<FusedDenseAttrs> Schema() {
  using A = FusedDenseAttrs;
  AttrSchemaBuilder<A> schema;
  schema.Add("transpose_a", &A::transpose_a, "Use data transposed.")
      .Add("transpose_b", &A::transpose_b, "Use weight transposed.")
      .Add("flatten", &A::flatten, "Whether all axes of data but the first are one.")
      .Add("scale", &A::scale, "Factor of the product, before the bias.")
      .Add("keep_packed", &A::keep_packed,
           "Whether a weight with two axes comes again and, except in training, is kept in the "
           "layout of the kernel.");
  nn::AddEpilogueAttributes(schema);
  return schema;
}

// The result's shape; empty where the inputs do not fit.
Shape ResultShape(const FusedDenseAttrs& attrs, const Shape& a, const Shape& b) {
  const size_t rank = a.size();
  const bool batched = b.size() > 2;
  if (rank < 1 || b.size() < 2 || (batched && (b.size() != rank || attrs.flatten))) return {};
  if (attrs.transpose_a && (rank < 2 || (!batched && rank != 2) || attrs.flatten)) return {};
  Shape shape = a;
  int64_t inner = a[rank - 1];
  if (attrs.flatten) {
    inner = 1;
    for (size_t i = 1; i < rank; ++i) inner *= a[i];
    shape = {a[0], 0};
  } else if (attrs.transpose_a) {
    inner = a[rank - 2];
    shape[rank - 2] = a[rank - 1];
  }
  for (size_t i = 0; batched && i + 2 < rank; ++i) {
    if (a[i] != b[i]) return {};
  }
  if (inner != b[b.size() - (attrs.transpose_b ? 1 : 2)]) return {};
  shape.back() = b[b.size() - (attrs.transpose_b ? 2 : 1)];
  return shape;
}

void Infer(InferContext& c) {
  const auto& attrs = c.attrs<FusedDenseAttrs>();
  const ArrayType &a = c.in(nn::kData), &b = c.in(nn::kWeight);
  WEFT_CHECK(IsFloating(a.dtype) && a.dtype == b.dtype, ErrorKind::kType, c.name(), ": data is ",
             NameOf(a.dtype), ", weight is ", NameOf(b.dtype),
             ", expected one floating point dtype");
  const ArrayType out{a.dtype, ResultShape(attrs, a.shape, b.shape)};
  WEFT_CHECK(!out.shape.empty(), ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(a.shape), attrs.transpose_a ? " (transposed)" : "", ", weight has shape ",
             ToString(b.shape), attrs.transpose_b ? " (transposed)" : "",
             ", which cannot be multiplied", attrs.flatten ? " with flatten" : "");
  nn::CheckEpilogue(c, attrs, out, out.shape.back());
  c.Out(out.dtype, out.shape);
}

// A view of `value` in another shape, or a copy where no strides can say it.
Value AsShape(const Value& value, const Shape& shape) {
  Strides strides;
  if (ReshapeStrides(value, shape, &strides)) return ViewAs(value, shape, strides, value.offset);
  const Value copy = RowMajorCopyIfNeeded(value);
  return ViewAs(copy, shape, RowMajor(shape), copy.offset);
}

// What is multiplied and where the result goes: matrices in the last two axes.
struct Product {
  Value a, b, c;
  nn::Epilogue epilogue;
  double scale = 1.0;
  bool keep_packed = false;
  int64_t inner() const { return a.shape[a.shape.size() - 1]; }
};

Value Transposed(Value v) {
  const size_t rank = v.shape.size();
  std::swap(v.shape[rank - 1], v.shape[rank - 2]);
  std::swap(v.strides[rank - 1], v.strides[rank - 2]);
  return v;
}

// With strides that oneDNN reads: positive, rows or columns contiguous. Axes of size 1 get strides
// that fit the others.
Value Readable(Value v) {
  const size_t rank = v.shape.size();
  int64_t &row = v.strides[rank - 2], &col = v.strides[rank - 1];
  const int64_t rows = v.shape[rank - 2], cols = v.shape[rank - 1];
  if (cols == 1 && (rows == 1 || row != 1)) col = 1;
  if (rows == 1) row = col == 1 ? cols : 1;
  if (cols == 1 && row == 1) col = rows;
  bool good = (col == 1 && row >= cols) || (row == 1 && col >= rows);
  int64_t extent = rows * cols;
  for (size_t i = rank - 2; i-- > 0;) {
    if (v.shape[i] == 1) v.strides[i] = extent;
    good = good && v.strides[i] > 0;
    extent = std::max(extent, v.strides[i] * v.shape[i]);
  }
  if (good) return v;
  Value copy = AllocateValue(v.device, v.dtype, v.shape);
  CopyElements(v, copy);
  return copy;
}

bool TryOneDnn(const Product& p, KernelContext& context) {
  const Value a = Readable(p.a), b = Readable(p.b);
  const Value& c = p.c;
  const nn::Epilogue& e = p.epilogue;
  const bool has_bias = e.bias.present(), has_residual = e.residual.present();
  const bool in_place = has_residual && nn::SharesMemory(e.residual, c);
  Key key(Key::kDense);
  key.Add(c.dtype).Add(a.shape).Add(a.strides).Add(b.shape).Add(p.keep_packed ? 1 : 0);
  if (!p.keep_packed) key.Add(b.strides);
  key.Add(p.scale == 1.0 ? 0 : std::bit_cast<int64_t>(p.scale));
  AddToKey(e, in_place, &key);
  Prepared& matmul = onednn::Prepare(kName, key, [&] {
    const auto da = onednn::DescOf(a), dc = onednn::DescOf(c);
    const auto db = p.keep_packed ? onednn::AnyDesc(b.shape, b.dtype) : onednn::DescOf(b);
    dnnl::memory::desc bias;
    if (has_bias) {
      Shape shape(c.shape.size(), 1);
      shape.back() = c.shape.back();
      bias = onednn::DescOf(shape, e.bias.dtype, RowMajor(shape));
    }
    dnnl::post_ops ops;
    const bool scaled = p.scale != 1.0;
    // The primitive's own bias comes before a scale.
    const bool late_bias = scaled && has_bias;
    if (scaled) ops.append_eltwise(dnnl::algorithm::eltwise_linear, static_cast<float>(p.scale), 0);
    if (late_bias) ops.append_binary(dnnl::algorithm::binary_add, bias);
    AddPostOps(e, dc, in_place, &ops);
    dnnl::primitive_attr attributes = Plan::Attributes();
    attributes.set_post_ops(ops);
    const auto desc =
        has_bias && !late_bias
            ? dnnl::matmul::primitive_desc(onednn::Engine(), da, db, bias, dc, attributes)
            : dnnl::matmul::primitive_desc(onednn::Engine(), da, db, dc, attributes);
    Plan plan{dnnl::matmul(desc),
              {{DNNL_ARG_SRC, da}, {DNNL_ARG_WEIGHTS, desc.weights_desc()}, {DNNL_ARG_DST, dc}},
              desc.scratchpad_desc()};
    if (has_bias) plan.args.push_back({late_bias ? nn::PostOpArgument(1) : DNNL_ARG_BIAS, bias});
    if (has_residual && !in_place) {
      plan.args.push_back({nn::PostOpArgument(late_bias ? 2 : scaled ? 1 : 0), dc});
    }
    return plan;
  });
  if (!matmul.usable()) return false;
  Value bias, residual;
  SmallVector<onednn::Operand, 5> operands{
      {a.raw(), nn::kData}, {b.raw(), nn::kWeight}, {c.raw(), onednn::kResult}};
  if (has_bias) {
    bias = RowMajorCopyIfNeeded(e.bias);
    operands.push_back({bias.raw(), nn::kBias});
  }
  if (has_residual && !in_place) {
    residual = RowMajorCopyIfNeeded(e.residual);
    operands.push_back({residual.raw(), nn::kResidual});
  }
  onednn::RunOnWeights(
      kName, matmul, operands, b, [&] { return onednn::DescOf(b); }, p.keep_packed, &context);
  return true;
}

// A small product of one matrix with another, as a step of a plan keeps it.
class SmallDense final : public Routine {
 public:
  // Null where `p` is no such product, or where something of it was copied.
  static Ref<SmallDense> TryMake(const Product& p, KernelContext& c) {
    if (!IsSmall(p) || !AllAsGiven(p, c)) return nullptr;
    return MakeRef<SmallDense>(p);
  }

  explicit SmallDense(const Product& p)
      : product_{p.c.shape[0],       p.inner(),      p.c.shape[1],   p.a.strides[0],
                 p.a.strides[1],     p.b.strides[0], p.b.strides[1], static_cast<float>(p.scale),
                 p.epilogue.function},
        keep_packed_(p.keep_packed) {
    if (!Packs(p)) return;
    const Strides rows = RowMajor(p.b.shape);
    packing_.emplace(p.b, onednn::DescOf(p.b), onednn::DescOf(p.b.shape, p.b.dtype, rows), rows);
    product_.b_row = rows[0];
    product_.b_column = rows[1];
  }

  void Run(KernelContext& c) override {
    const auto data = [&c](size_t i) { return c.has(i) ? c.in(i).data<const float>() : nullptr; };
    Value packed;
    const float* b = packing_ ? static_cast<const float*>(
                                    packing_->Pack(kName, c.in(nn::kWeight), keep_packed_, &packed))
                              : data(nn::kWeight);
    nn::SmallProductFunctions().multiply(product_, data(nn::kData), b, data(nn::kBias),
                                         data(nn::kResidual), c.out(0).data<float>());
  }

 private:
  static bool IsSmall(const Product& p) {
    const nn::Epilogue& e = p.epilogue;
    if (p.c.dtype != DType::kFloat32 || p.c.rank() != 2 || p.inner() == 0 ||
        nn::SmallProductFunctions().multiply == nullptr ||
        !nn::IsSmallActivation(e.function.activation)) {
      return false;
    }
    if (e.bias.present() && (e.bias.dtype != DType::kFloat32 || !e.bias.is_row_major())) {
      return false;
    }
    // Measured on AVX-512, where some columns are as much work as the vector that holds them:
    // oneDNN, which takes 0.4 us for any product, is faster above.
    constexpr int64_t kMostWork = 1 << 18, kMostWeights = 1 << 16;
    const int64_t weights = p.inner() * p.c.shape[1];
    const int64_t columns = (p.c.shape[1] + 15) / 16 * 16;
    if (p.c.shape[0] * columns * p.inner() > kMostWork || weights > kMostWeights) return false;
    return HasRows(p.b) || weights <= nn::kMostTurned || Packs(p);
  }

  static bool HasRows(const Value& b) { return b.strides[1] == 1 || b.shape[1] == 1; }

  // Whether the weights, which lie as columns, are kept as rows.
  static bool Packs(const Product& p) {
    const Value& b = p.b;
    return p.keep_packed && !HasRows(b) && b.strides[0] == 1 && b.strides[1] >= b.shape[0];
  }

  static bool AllAsGiven(const Product& p, KernelContext& c) {
    const nn::Epilogue& e = p.epilogue;
    return p.a.raw() == c.in(nn::kData).raw() && p.b.raw() == c.in(nn::kWeight).raw() &&
           p.c.raw() == c.out(0).raw() &&
           (!e.residual.present() ||
            (e.residual.is_row_major() && e.residual.raw() == c.in(nn::kResidual).raw()));
  }

  nn::SmallProduct product_;
  const bool keep_packed_;
  std::optional<onednn::Packing> packing_;  // into rows
};

// p.c is row-major.
void Multiply(const Product& p, KernelContext& context) {
  const DType dtype = p.c.dtype;
  if (const Ref<SmallDense> small = SmallDense::TryMake(p, context)) {
    small->Run(context);
    return Keep(context, small);
  }
  if (dtype != DType::kFloat64 && p.inner() > 0 && TryOneDnn(p, context)) return;
  const DType compute = nn::ComputeDType(dtype);
  const nn::Epilogue& e = p.epilogue;
  // The residual may be in the result's memory.
  const bool apart = dtype != compute || nn::SharesMemory(e.residual, p.c);
  const Value y = apart ? AllocateValue(p.c.device, compute, p.c.shape) : p.c;
  const auto wide = [&](const Value& v) {
    return dtype == compute ? v : nn::Converted(v, compute);
  };
  MatMulKernel(wide(p.a), wide(p.b), y, false, false, p.scale);
  RunEpilogue(e, y.rank() - 1, y);
  if (apart) pointwise::Convert(y, p.c);
}

void Run(KernelContext& c) {
  if (RunKept(c)) return;
  const auto& attrs = c.attrs<FusedDenseAttrs>();
  if (c.out(0).size() == 0) return;
  Product p;
  p.a = c.in(nn::kData);
  p.b = c.in(nn::kWeight);
  const Value out =
      c.out(0).is_row_major() ? c.out(0) : AllocateValue(c.device, c.out(0).dtype, c.out(0).shape);
  p.c = out;
  if (c.has(nn::kBias)) p.epilogue.bias = c.in(nn::kBias);
  if (c.has(nn::kResidual)) p.epilogue.residual = c.in(nn::kResidual);
  p.epilogue.function = attrs;
  p.scale = attrs.scale;
  const bool matrix = p.b.rank() == 2;
  p.keep_packed = matrix && attrs.keep_packed && !c.training;
  if (matrix) {
    const int64_t units = p.b.shape[attrs.transpose_b ? 1 : 0], hidden = out.shape.back();
    const int64_t rows = out.size() / hidden;
    if (!attrs.transpose_a) p.a = AsShape(p.a, {rows, units});
    p.c = AsShape(out, {rows, hidden});
    Value& residual = p.epilogue.residual;
    if (residual.present()) residual = AsShape(residual, {rows, hidden});
  }
  if (attrs.transpose_a) p.a = Transposed(p.a);
  if (attrs.transpose_b) p.b = Transposed(p.b);
  Multiply(p, c);
  if (out.storage != c.out(0).storage) CopyElements(out, c.out(0));
}

const OpRegistration fused_dense =
    Op::Declare(kName)
        .Doc(
            "A matrix product as FullyConnected, dot, batch_dot and linalg_gemm2 have it, then "
            "bias, residual and activation, in one pass. Compiled graphs use it after they have "
            "been differentiated: it has no gradient.")
        .Input("data", "Shape (..., m, k), or (..., k, m) with transpose_a.")
        .Input("weight",
               "Shape (k, n), or (n, k) with transpose_b, for all rows of data; or with the "
               "leading axes of data.")
        .OptionalInput("bias", "Shape (n,); float32 or the dtype of data.")
        .OptionalInput("residual", "Shape and dtype of the result; added before the activation.")
        .Attributes(Schema())
        .Infer(Infer)
        .InPlaceOver(nn::kResidual)
        .Cpu(Run)
        .GradientNeeds({}, {})
        .Gradient(nn::RefuseGradient);

}  // namespace
}  // namespace weft
