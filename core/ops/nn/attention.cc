// Attention: softmax(scale query key^T + bias) value, without the scores in memory.
#include "core/ops/nn/attention.h"

#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/attention_kernels.h"
#include "core/ops/nn/convert.h"
#include "core/registry/op.h"

namespace weft {
namespace {

namespace back = attention_backward;
enum { kQuery, kKey, kValue, kBias, kMask };  // inputs of _attention

// --- Shapes.

// (batch, heads, n, columns), with one head where there is no axis of heads.
template <typename List>
List WithHeads(const List& list, int64_t missing) {
  List result = list;
  if (result.size() == 3) result.insert(1, missing);
  return result;
}

Shape ScoreShape(const Shape& query, const Shape& key) {
  Shape shape = query;
  shape.back() = key[key.size() - 2];
  return shape;
}

Shape ResultShape(const Shape& query, const Shape& value) {
  Shape shape = query;
  shape.back() = value.back();
  return shape;
}

void CheckTerm(const InferContext& c, size_t i, const Shape& scores) {
  if (!c.has(i)) return;
  const Shape& shape = c.in(i).shape;
  bool fits = shape.size() <= scores.size();
  for (size_t a = 1; fits && a <= shape.size(); ++a) {
    const int64_t n = shape[shape.size() - a];
    fits = n == 1 || n == scores[scores.size() - a];
  }
  WEFT_CHECK(fits, ErrorKind::kShape, c.name(), ": ", c.op.inputs()[i].name, " has shape ",
             ToString(shape), ", expected one that broadcasts to the scores' shape ",
             ToString(scores));
}

void CheckInputs(const InferContext& c, const AttentionAttrs& attrs, size_t first, size_t bias) {
  const ArrayType &q = c.in(first), &k = c.in(first + 1), &v = c.in(first + 2);
  WEFT_CHECK(IsFloating(q.dtype) && k.dtype == q.dtype && v.dtype == q.dtype, ErrorKind::kType,
             c.name(), ": query, key and value are ", NameOf(q.dtype), ", ", NameOf(k.dtype),
             " and ", NameOf(v.dtype), ", expected one floating dtype");
  const size_t rank = q.shape.size();
  bool fits = (rank == 3 || rank == 4) && k.shape.size() == rank && v.shape.size() == rank;
  for (size_t a = 0; fits && a + 2 < rank; ++a) {
    fits = k.shape[a] == q.shape[a] && v.shape[a] == q.shape[a];
  }
  fits = fits && k.shape.back() == q.shape.back() && v.shape[rank - 2] == k.shape[rank - 2];
  WEFT_CHECK(fits, ErrorKind::kShape, c.name(), ": query, key and value have shapes ",
             ToString(q.shape), ", ", ToString(k.shape), " and ", ToString(v.shape),
             ", expected (batch, heads, queries, depth), (batch, heads, keys, depth) and (batch, "
             "heads, keys, value depth), or all without heads");
  WEFT_CHECK(attrs.layout == AttentionLayout::kHeadsFirst || rank == 4, ErrorKind::kValue, c.name(),
             ": this layout needs arrays with an axis of heads, got shape ", ToString(q.shape));
  const Shape scores = ScoreShape(q.shape, k.shape);
  CheckTerm(c, bias, scores);
  CheckTerm(c, bias + 1, scores);
  WEFT_CHECK(!c.has(bias) || IsFloating(c.in(bias).dtype), ErrorKind::kType, c.name(), ": bias is ",
             NameOf(c.in(bias).dtype), ", expected floating point");
}

// --- Heads of arrays.

class Heads {
 public:
  Heads() = default;
  // (batch, heads, rows, columns), with broadcasting to `rows` and `columns`.
  Heads(const Value& value, std::span<const int64_t> target) {
    if (!value.present()) return;
    Shape shape = value.shape, wanted(target.begin(), target.end());
    Strides strides = value.strides;
    while (shape.size() < wanted.size()) {
      shape.insert(0, 1);
      strides.insert(0, 0);
    }
    shape = WithHeads(shape, 1);
    strides = WithHeads(strides, 0);
    wanted = WithHeads(wanted, 1);
    for (size_t a = 0; a < 4; ++a) {
      if (shape[a] == 1 && wanted[a] != 1) strides[a] = 0;
    }
    view_ = {value.raw(), value.dtype, strides[2], strides[3]};
    batch_ = strides[0];
    head_ = strides[1];
    heads_ = wanted[1];
  }
  explicit Heads(const Value& value) : Heads(value, value.shape) {}

  nn::MatrixView operator[](int64_t i) const {
    nn::MatrixView view = view_;
    if (view) {
      view.data = static_cast<char*>(view.data) + (i / heads_ * batch_ + i % heads_ * head_) *
                                                      static_cast<int64_t>(SizeOf(view.dtype));
    }
    return view;
  }

 private:
  nn::MatrixView view_;
  int64_t batch_ = 0, head_ = 0, heads_ = 1;
};

nn::AttentionShape ShapeOf(const AttentionAttrs& attrs, const Value& q, const Value& k,
                           const Value& v) {
  return {q.shape[q.rank() - 2], k.shape[k.rank() - 2], q.shape.back(), v.shape.back(),
          attrs.scale,           attrs.causal,          attrs.fill};
}

// The heads of the inputs that forward and backward share.
struct HeadInputs {
  Heads query, key, value, bias, mask, out;
  Value sums;
  int64_t queries;

  HeadInputs(const Value& q, const Value& k, const Value& v, const Value* b, const Value* m,
             const Value& y, const Value& kept)
      : query(q), key(k), value(v), out(y), sums(kept), queries(q.shape[q.rank() - 2]) {
    const Shape scores = ScoreShape(q.shape, k.shape);
    if (b != nullptr) bias = Heads(*b, scores);
    if (m != nullptr) mask = Heads(*m, scores);
  }
  nn::AttentionHead operator[](int64_t i) const {
    const int64_t bytes = 2 * queries * static_cast<int64_t>(SizeOf(sums.dtype));
    char* of_head = static_cast<char*>(sums.raw()) + i * bytes;
    return {query[i], key[i], value[i], bias[i], mask[i], out[i], of_head};
  }
};

// Splits of one head's queries or keys into pieces, and of all heads' into items.
struct Pieces {
  int64_t n, size, count;
  Pieces(int64_t all, int64_t each) : n(all), size(each), count((all + each - 1) / each) {}
  // From both ends in turn, so that where later pieces are more work, halves of the items are not.
  nn::Range operator[](int64_t i) const {
    const int64_t at = i % 2 == 0 ? i / 2 : count - 1 - i / 2;
    return {at * size, std::min((at + 1) * size, n)};
  }
};

// fn(head, range, memory of `bytes` for each thread) for all pieces of all heads.
template <typename Fn>
void ForPieces(int64_t heads, const Pieces& pieces, double work, size_t bytes, const Fn& fn) {
  constexpr double kWorth = 1e5;  // multiplications worth another thread
  const auto grain = static_cast<int64_t>(std::min(1e15, kWorth / std::max(1.0, work)));
  ParallelFor(heads * pieces.count, std::max<int64_t>(1, grain), [&](int64_t begin, int64_t end) {
    const Value memory = AllocateValue(Device{}, DType::kUint8, Shape{static_cast<int64_t>(bytes)});
    for (int64_t i = begin; i < end; ++i) {
      fn(i / pieces.count, pieces[i % pieces.count], memory.raw());
    }
  });
}

double WorkOf(const nn::AttentionShape& s, int64_t queries, int64_t keys) {
  return static_cast<double>(queries) * static_cast<double>(keys) *
         static_cast<double>(s.depth + s.value_depth);
}

// --- Kernels.

void FillZeros(const Value& out) {
  constexpr float kZero = 0;
  pointwise::Convert(FromHost(out.device, DType::kFloat32, {}, &kZero, sizeof(kZero)), out);
}

const Value* Optional(const KernelContext& c, size_t i) { return c.has(i) ? &c.in(i) : nullptr; }

Strides StridesOf(AttentionLayout layout, const Shape& shape) {
  if (layout == AttentionLayout::kHeadsFirst) return RowMajor(shape);
  const int64_t batch = shape[0], heads = shape[1], n = shape[2], columns = shape[3];
  if (layout == AttentionLayout::kQueriesFirst) {
    return {n * heads * columns, columns, heads * columns, 1};
  }
  return {heads * columns, columns, batch * heads * columns, 1};
}

void ForwardKernel(KernelContext& c) {
  const auto& attrs = c.attrs<AttentionAttrs>();
  const Value &q = c.in(kQuery), &k = c.in(kKey), &v = c.in(kValue);
  Value &out = c.out(0), &sums = c.out(1);
  if (!out.storage)
    out = AllocateValue(out.device, out.dtype, out.shape, StridesOf(attrs.layout, out.shape));
  if (!sums.storage || !sums.is_row_major()) sums = AllocateValue(c.device, sums.dtype, sums.shape);
  const nn::AttentionShape shape = ShapeOf(attrs, q, k, v);
  const int64_t heads = q.shape[0] * (q.rank() == 4 ? q.shape[1] : 1);
  if (sums.size() == 0) return;
  if (shape.keys == 0) {
    FillZeros(out);
    FillZeros(sums);
    return;
  }
  const nn::AttentionKernels& kernels = nn::AttentionFor(q.dtype);
  const HeadInputs inputs(q, k, v, Optional(c, kBias), Optional(c, kMask), out, sums);
  // Larger pieces read the keys less often.
  const int64_t largest = 4 * nn::kAttentionTile;
  const bool many = heads * ((shape.queries + largest - 1) / largest) >= 4 * NumThreads();
  const Pieces pieces(shape.queries, many ? largest : nn::kAttentionTile);
  ForPieces(heads, pieces, WorkOf(shape, pieces.size, shape.keys),
            kernels.forward_bytes(shape, pieces.size),
            [&](int64_t i, nn::Range queries, void* memory) {
              kernels.forward(shape, inputs[i], queries, memory);
            });
}

// An array in the memory order of `like`.
void AllocateLike(const Value& like, Value* out) {
  if (out->storage) return;
  const SmallVector<const Value*, 1> values{&like};
  *out = AllocateValue(out->device, out->dtype, out->shape,
                       pointwise::ResultStrides(values, out->shape));
}

void BackwardKernel(KernelContext& c) {
  const auto& attrs = c.attrs<AttentionGradAttrs>();
  const Value &q = c.in(back::kQuery), &k = c.in(back::kKey), &v = c.in(back::kValue);
  for (size_t i = 0; i < 3; ++i) AllocateLike(c.in(back::kQuery + i), &c.out(i));
  const Value sums = nn::AsRowMajor(c.in(back::kSums), c.in(back::kSums).dtype);
  const nn::AttentionShape shape = ShapeOf(attrs.forward, q, k, v);
  const int64_t heads = q.shape[0] * (q.rank() == 4 ? q.shape[1] : 1);
  const HeadInputs inputs(q, k, v, Optional(c, back::kBias), Optional(c, back::kMask),
                          c.in(back::kOut), sums);
  const Heads dout(c.in(back::kDOut)), dq(c.out(0)), dk(c.out(1)), dv(c.out(2));
  Heads dbias;
  if (attrs.bias_gradient) {
    Value& out = c.out(3);
    if (!out.storage) out = AllocateValue(out.device, out.dtype, out.shape);
    FillZeros(out);
    dbias = Heads(out, ScoreShape(q.shape, k.shape));
  }
  const nn::AttentionKernels& kernels = nn::AttentionFor(q.dtype);
  const double work = 2.5 * WorkOf(shape, shape.queries, shape.keys);
  const nn::Range all_queries{0, shape.queries}, all_keys{0, shape.keys};
  const int64_t threads = NumThreads();
  if (attrs.bias_gradient || heads >= 4 * threads || heads % threads == 0) {
    ForPieces(heads, Pieces(1, 1), work, kernels.backward_bytes(shape, shape.keys),
              [&](int64_t i, nn::Range, void* memory) {
                kernels.backward(shape, inputs[i], {dout[i], dq[i], dk[i], dv[i], dbias[i]},
                                 all_queries, all_keys, memory);
              });
    return;
  }
  // Few heads: the gradients of keys and those of queries by themselves, both in pieces.
  const Pieces keys(shape.keys, 128), queries(shape.queries, 2 * nn::kAttentionTile);
  ForPieces(heads, keys, work / static_cast<double>(keys.count),
            kernels.backward_bytes(shape, keys.size),
            [&](int64_t i, nn::Range piece, void* memory) {
              kernels.backward(shape, inputs[i], {dout[i], {}, dk[i], dv[i], {}}, all_queries,
                               piece, memory);
            });
  ForPieces(
      heads, queries, work / static_cast<double>(queries.count),
      kernels.backward_bytes(shape, shape.keys), [&](int64_t i, nn::Range piece, void* memory) {
        kernels.backward(shape, inputs[i], {dout[i], dq[i], {}, {}, {}}, piece, all_keys, memory);
      });
}

// --- Declarations.

// The bias as the kernel's gradient sees it: along batch and heads it is not broadcast.
Shape BiasGradientShape(const Shape& bias, const Shape& scores) {
  Shape shape = scores;
  for (size_t a = 1; a <= 2; ++a) {
    shape[shape.size() - a] = a <= bias.size() ? bias[bias.size() - a] : 1;
  }
  return shape;
}

void Differentiate(GradientContext& g) {
  static const OpRef kBackward("_attention_backward");
  const bool bias_gradient = g.has(kBias) && g.wants(kBias);
  const auto input = [&](size_t i) { return g.has(i) ? g.in(i) : Var(); };
  const Vars grads = Call(kBackward,
                          {g.d(), g.in(kQuery), g.in(kKey), g.in(kValue), g.out(0), g.out(1),
                           input(kBias), input(kMask)},
                          MakeAttrs(AttentionGradAttrs{g.attrs<AttentionAttrs>(), bias_gradient}));
  for (size_t i = kQuery; i <= kValue; ++i) g.Set(i, grads[i]);
  if (bias_gradient)
    g.Set(kBias, CastTo(SumTo(grads[3], g.in(kBias).shape()), g.in(kBias).dtype()));
}

const OpRegistration attention_backward =
    Op::Declare("_attention_backward")
        .Internal()
        .Doc(
            "Gradients of attention for query, key and value, and for bias where it is wanted: "
            "that one with full axes of batch and heads, in the type of the computation.")
        .Input("dout", "Gradient of the result.")
        .Input("query", "As in _attention.")
        .Input("key", "As in _attention.")
        .Input("value", "As in _attention.")
        .Input("out", "The result.")
        .Input("sums", "What _attention keeps of the sums of exponentials.")
        .OptionalInput("bias", "As in _attention.")
        .OptionalInput("mask", "As in _attention.")
        .Outputs([](const Attrs* attrs) {
          return attrs->as<AttentionGradAttrs>().bias_gradient ? 4 : 3;
        })
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<AttentionGradAttrs>();
          CheckInputs(c, attrs.forward, back::kQuery, back::kBias);
          for (size_t i = back::kQuery; i <= back::kValue; ++i) c.Out(c.in(i).dtype, c.in(i).shape);
          if (attrs.bias_gradient) {
            c.Out(nn::ComputeDType(c.in(back::kQuery).dtype),
                  BiasGradientShape(c.in(back::kBias).shape,
                                    ScoreShape(c.in(back::kQuery).shape, c.in(back::kKey).shape)));
          }
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu(BackwardKernel)
        .GradientNeeds(
            {back::kDOut, back::kQuery, back::kKey, back::kValue, back::kBias, back::kMask}, {})
        .Gradient(DifferentiateAttentionBackward);

const OpRegistration attention =
    Op::Declare("_attention")
        .Expensive()
        .Doc(
            "softmax(scale query key^T + bias) value for each head, without the scores in memory. "
            "A row whose scores are all -inf is NaN, as softmax makes it, unless the mask has no "
            "fill value: then it is 0. Products are summed in float32, or float64 for float64.")
        .Amp(AmpClass::kTarget)
        .Input("query",
               "Shape (batch, heads, queries, depth) or (batch, queries, depth), floating "
               "point, any strides.")
        .Input("key", "Shape (batch, heads, keys, depth) or (batch, keys, depth).")
        .Input("value", "Shape (batch, heads, keys, value depth) or (batch, keys, value depth).")
        .OptionalInput("bias", "Added to the scores; broadcasts to (batch, heads, queries, keys).")
        .OptionalInput("mask", "Broadcasts likewise; where it is 0, fill replaces the score.")
        .Attributes(AttrSchemaBuilder<AttentionAttrs>()
                        .Add("scale", &AttentionAttrs::scale, "Factor of the products.")
                        .Add("causal", &AttentionAttrs::causal,
                             "Whether query i takes part with the keys 0 to i alone.")
                        .Add("fill", &AttentionAttrs::fill,
                             "Score of what the mask leaves out. None: it takes no part, as in "
                             "masked_softmax, and rows without any key are 0.")
                        .Choice("layout", &AttentionAttrs::layout, {"BHTD", "BTHD", "TBHD"},
                                "Order of the result's axes in memory; its shape is that of BHTD."))
        .Infer([](InferContext& c) {
          CheckInputs(c, c.attrs<AttentionAttrs>(), kQuery, kBias);
          const Shape& query = c.in(kQuery).shape;
          c.Out(c.in(kQuery).dtype, ResultShape(query, c.in(kValue).shape));
          Shape kept = query;
          kept[kept.size() - 2] = 2;
          kept.back() = query[query.size() - 2];
          c.Out(nn::ComputeDType(c.in(kQuery).dtype), kept);
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu(ForwardKernel)
        .GradientNeeds({kQuery, kKey, kValue, kBias, kMask}, {0, 1})
        .Gradient(Differentiate);

}  // namespace
}  // namespace weft
