// The gradient of attention's gradient, from attention written out.
#include <limits>

#include "core/ops/functional.h"
#include "core/ops/nested_gradient.h"
#include "core/ops/nn/attention.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/softmax.h"

namespace weft {
namespace {

Var WrittenOut(const AttentionAttrs& attrs, const Var& q, const Var& k, const Var& v,
               const Var& bias, const Var& mask) {
  const DType wide = nn::ComputeDType(q.dtype());
  constexpr double kLowest = -std::numeric_limits<double>::infinity();
  Var scores = MatMul(CastTo(q, wide), CastTo(k, wide), false, true) * attrs.scale;
  if (bias) scores = scores + CastTo(bias, wide);
  if (mask) scores = px::Where(px::Ne(mask, 0.0), scores, attrs.fill.value_or(kLowest));
  if (attrs.causal) {
    const Var query = Reshape(Arange(q.dim(-2), wide), {q.dim(-2), 1});
    scores = px::Where(px::Ge(query, Arange(k.dim(-2), wide)), scores, kLowest);
  }
  Var p = SoftmaxAlong(Materialized(scores), -1);
  if (mask && !attrs.fill) p = px::Where(px::Ne(mask, 0.0), p, 0.0);
  return CastTo(MatMul(Materialized(p), CastTo(v, wide)), q.dtype());
}

}  // namespace

// The result and the logarithms of the sums count as functions of the other inputs: what they
// contribute arrives there.
void DifferentiateAttentionBackward(GradientContext& g) {
  using namespace attention_backward;  // NOLINT: names of inputs
  const auto& attrs = g.attrs<AttentionGradAttrs>();
  const auto copy = [&](size_t i) { return g.has(i) ? Materialized(px::Copy(g.in(i))) : Var(); };
  std::vector<Var> inputs{copy(kQuery), copy(kKey), copy(kValue), copy(kBias)};
  std::vector<Var> heads{copy(kDOut)};
  const Var mask = g.has(kMask) ? g.in(kMask) : Var();

  RecordingBuilder outer;
  std::vector<Var> first;
  {
    Var bias = inputs[3];
    if (bias && attrs.bias_gradient) {
      bias = BroadcastTo(CastTo(bias, g.out(3).dtype()), g.out(3).shape());
    }
    RecordingBuilder inner;
    const Var out = WrittenOut(attrs.forward, inputs[0], inputs[1], inputs[2], bias, mask);
    const std::vector<Var> of{inputs[0], inputs[1], inputs[2], bias};
    first = inner.Gradients({&out, 1}, heads, of);
  }
  if (!attrs.bias_gradient) first.resize(3);
  std::vector<Var> cotangents, wanted = inputs;
  for (size_t i = 0; i < first.size(); ++i) cotangents.push_back(g.maybe_d(i));
  wanted.insert(wanted.end(), heads.begin(), heads.end());
  const std::vector<Var> second = outer.Gradients(first, cotangents, wanted);
  constexpr size_t kTo[] = {kQuery, kKey, kValue, kBias, kDOut};
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (second[i] && g.wants(kTo[i])) g.Set(kTo[i], second[i]);
  }
}

}  // namespace weft
