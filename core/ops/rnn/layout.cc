#include "core/ops/rnn/rnn.h"

namespace weft::rnn {
namespace {

int64_t GatesOf(Mode mode) {
  switch (mode) {
    case Mode::kLstm: return 4;
    case Mode::kGru: return 3;
    default: return 1;
  }
}

int64_t WeightCount(const Sizes& s, int64_t layer) {
  return s.gates * s.hidden * (s.input_of(layer) + s.state) + s.projection * s.hidden;
}

// Elements kept for one layer and direction.
int64_t DirectionCount(const Sizes& s) {
  int64_t count = s.rows() * s.gate_row() + (s.steps + 1) * s.batch * s.state;
  if (s.mode == Mode::kLstm) count += (s.steps + 1) * s.batch * s.hidden;
  if (s.projection > 0) count += s.rows() * s.hidden;
  return count;
}

}  // namespace

Sizes::Sizes(const RnnAttrs& attrs, const Shape& data)
    : steps(data[0]), batch(data[1]), input(data[2]), hidden(attrs.state_size),
      layers(attrs.num_layers), directions(attrs.bidirectional ? 2 : 1),
      gates(GatesOf(attrs.mode)), projection(attrs.projection_size.value_or(0)),
      state(projection > 0 ? projection : hidden), mode(attrs.mode) {}

std::optional<CellClip> ClipOf(const RnnAttrs& attrs) {
  if (!attrs.lstm_state_clip_min) return std::nullopt;
  return CellClip{*attrs.lstm_state_clip_min, *attrs.lstm_state_clip_max,
                  attrs.lstm_state_clip_nan};
}

ParameterOffsets OffsetsOf(const Sizes& s, int64_t layer, int64_t direction) {
  int64_t weights = 0, at = 0;
  for (int64_t l = 0; l < s.layers; ++l) {
    if (l < layer) at += s.directions * WeightCount(s, l);
    weights += s.directions * WeightCount(s, l);
  }
  at += direction * WeightCount(s, layer);
  const int64_t rows = s.gates * s.hidden;
  ParameterOffsets offsets;
  offsets.i2h = at;
  offsets.h2h = offsets.i2h + rows * s.input_of(layer);
  offsets.h2r = offsets.h2h + rows * s.state;
  offsets.i2h_bias = weights + (layer * s.directions + direction) * 2 * rows;
  offsets.h2h_bias = offsets.i2h_bias + rows;
  return offsets;
}

int64_t ParameterCount(const Sizes& s) {
  int64_t count = s.layers * s.directions * 2 * s.gates * s.hidden;
  for (int64_t l = 0; l < s.layers; ++l) count += s.directions * WeightCount(s, l);
  return count;
}

ActivationOffsets ActivationsOf(const Sizes& s, int64_t layer, int64_t direction) {
  ActivationOffsets offsets;
  offsets.gates = (layer * s.directions + direction) * DirectionCount(s);
  offsets.hidden = offsets.gates + s.rows() * s.gate_row();
  offsets.cell = offsets.hidden + (s.steps + 1) * s.batch * s.state;
  offsets.raw = offsets.cell + (s.mode == Mode::kLstm ? (s.steps + 1) * s.batch * s.hidden : 0);
  return offsets;
}

int64_t LayerResultOffset(const Sizes& s, int64_t layer) {
  return s.layers * s.directions * DirectionCount(s) + layer * s.rows() * s.width();
}

int64_t ActivationCount(const Sizes& s) { return LayerResultOffset(s, s.layers - 1); }

}  // namespace weft::rnn
