// Attention's two products on projections whose heads lie side by side, each with its query, key
// and value next to one another: the layout of one fused projection.
#include <cmath>

#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct HeadsAttrs {
  int64_t heads = 0;
};

AttrSchemaBuilder<HeadsAttrs> Schema() {
  AttrSchemaBuilder<HeadsAttrs> schema;
  schema.Required("heads", &HeadsAttrs::heads, "Number of heads.");
  return schema;
}

// Projection `which` of `parts` for every head, as (batch * heads, length, units per head).
Var HeadsOf(const Var& x, int64_t heads, int64_t parts, int64_t which, const char* op,
            const char* name) {
  WEFT_CHECK(x.rank() == 3, ErrorKind::kShape, op, ": ", name, " has shape ", ToString(x.shape()),
             ", expected (length, batch, units)");
  WEFT_CHECK(heads >= 1 && x.dim(2) % (heads * parts) == 0, ErrorKind::kValue, op, ": heads is ",
             heads, ", expected a divisor of the ", x.dim(2), " units of ", name,
             parts > 1 ? StrCat(" divided by ", parts) : "");
  const int64_t length = x.dim(0), batch = x.dim(1), units = x.dim(2) / (heads * parts);
  const Var split = Reshape(x, {length, batch, heads, parts, units});
  shape::Ranges ranges = shape::FullRanges(split.shape());
  ranges[3] = {which, 1, 1};
  const Var one = Reshape(shape::Slice(split, ranges), {length, batch, heads, units});
  return Reshape(Transpose(one, {1, 2, 0, 3}), {batch * heads, length, units});
}

// Products of all queries with all keys, over sqrt(units).
Var Scores(const Var& queries, const Var& keys) {
  const double scale = 1.0 / std::sqrt(static_cast<double>(queries.dim(2)));
  return MatMul(queries * scale, keys, false, true);
}

// Values weighted by attention, back as (length, batch, units).
Var Weigh(const Var& attention, const Var& values, int64_t heads, const char* op) {
  const int64_t keys = values.dim(1), all = values.dim(0), units = values.dim(2);
  WEFT_CHECK(attention.rank() == 3 && attention.dim(0) == all && attention.dim(2) == keys,
             ErrorKind::kShape, op, ": attention has shape ", ToString(attention.shape()),
             ", expected (", all, ", queries, ", keys, ")");
  const int64_t length = attention.dim(1), batch = all / heads;
  const Var mixed = Reshape(MatMul(attention, values), {batch, heads, length, units});
  return Reshape(Transpose(mixed, {2, 0, 1, 3}), {length, batch, heads * units});
}

int64_t HeadsAttr(const Attrs* attrs) { return attrs->as<HeadsAttrs>().heads; }

constexpr char kSelfScores[] = "_contrib_interleaved_matmul_selfatt_qk";
constexpr char kSelfValues[] = "_contrib_interleaved_matmul_selfatt_valatt";
constexpr char kCrossScores[] = "_contrib_interleaved_matmul_encdec_qk";
constexpr char kCrossValues[] = "_contrib_interleaved_matmul_encdec_valatt";

const OpRegistration self_scores =
    Op::Declare(kSelfScores)
        .Doc(
            "Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * "
            "heads, length, length).")
        .Amp(AmpClass::kTarget)
        .Input("queries_keys_values",
               "Shape (length, batch, heads * 3 * units): for each head query, key and value.")
        .Attributes(Schema())
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto part = [&](int64_t which) {
            return HeadsOf(in[0], HeadsAttr(attrs), 3, which, kSelfScores, "queries_keys_values");
          };
          return Vars{Scores(part(0), part(1))};
        });

const OpRegistration self_values =
    Op::Declare(kSelfValues)
        .Doc("Self-attention's values weighted by attention: shape (length, batch, heads * units).")
        .Amp(AmpClass::kTarget)
        .Input("queries_keys_values",
               "Shape (length, batch, heads * 3 * units): for each head query, key and value.")
        .Input("attention", "Weights, shape (batch * heads, length, length).")
        .Attributes(Schema())
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const int64_t heads = HeadsAttr(attrs);
          const Var values = HeadsOf(in[0], heads, 3, 2, kSelfValues, "queries_keys_values");
          return Vars{Weigh(in[1], values, heads, kSelfValues)};
        });

const OpRegistration cross_scores =
    Op::Declare(kCrossScores)
        .Doc(
            "Attention's scores between two sequences, queries times keys over sqrt(units per "
            "head): shape (batch * heads, queries, keys).")
        .Amp(AmpClass::kTarget)
        .Input("queries", "Shape (queries, batch, heads * units).")
        .Input("keys_values",
               "Shape (keys, batch, heads * 2 * units): for each head key and value.")
        .Attributes(Schema())
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const int64_t heads = HeadsAttr(attrs);
          const Var queries = HeadsOf(in[0], heads, 1, 0, kCrossScores, "queries");
          const Var keys = HeadsOf(in[1], heads, 2, 0, kCrossScores, "keys_values");
          WEFT_CHECK(queries.dim(0) == keys.dim(0) && queries.dim(2) == keys.dim(2),
                     ErrorKind::kShape, kCrossScores, ": queries have shape ",
                     ToString(in[0].shape()), ", keys_values ", ToString(in[1].shape()),
                     "; batch and units must agree");
          return Vars{Scores(queries, keys)};
        });

const OpRegistration cross_values =
    Op::Declare(kCrossValues)
        .Doc(
            "Values of one sequence weighted by another's attention: shape (queries, batch, heads "
            "* units).")
        .Amp(AmpClass::kTarget)
        .Input("keys_values",
               "Shape (keys, batch, heads * 2 * units): for each head key and value.")
        .Input("attention", "Weights, shape (batch * heads, queries, keys).")
        .Attributes(Schema())
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const int64_t heads = HeadsAttr(attrs);
          const Var values = HeadsOf(in[0], heads, 2, 1, kCrossValues, "keys_values");
          return Vars{Weigh(in[1], values, heads, kCrossValues)};
        });

}  // namespace
}  // namespace weft
