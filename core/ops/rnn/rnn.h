// Recurrent layers over whole sequences: attributes, sizes and where everything lies in memory.
#pragma once

#include <optional>
#include <vector>

#include "core/array/value.h"
#include "core/ops/rnn/kernels.h"
#include "core/registry/var.h"

namespace weft::rnn {

enum class Mode : int64_t { kGru, kLstm, kRelu, kTanh };

struct RnnAttrs {
  int64_t state_size = 0;
  int64_t num_layers = 0;
  bool bidirectional = false;
  Mode mode = Mode::kLstm;
  double p = 0;
  bool state_outputs = false;
  std::optional<int64_t> projection_size;
  std::optional<double> lstm_state_clip_min, lstm_state_clip_max;
  bool lstm_state_clip_nan = false;
  bool use_sequence_length = false;
};

// Empty where the cells have no bounds.
std::optional<CellClip> ClipOf(const RnnAttrs& attrs);

struct RnnGradAttrs {
  RnnAttrs rnn;
  bool training;  // the forward pass dropped between layers and kept its activations
};

enum Input { kData, kParameters, kState, kStateCell, kSequenceLength };
// State cell is empty but for LSTM. Activations and mask are hidden.
enum Output { kOutput, kFinalState, kFinalCell, kActivations, kMask };

struct Sizes {
  Sizes(const RnnAttrs& attrs, const Shape& data);

  int64_t steps, batch, input, hidden, layers, directions, gates;
  int64_t projection;  // 0: none
  int64_t state;       // units of the state: projection or hidden
  Mode mode;

  int64_t rows() const { return steps * batch; }
  int64_t width() const { return directions * state; }  // units of a layer's result
  int64_t input_of(int64_t layer) const { return layer == 0 ? input : width(); }
  // Units of gates kept per row: GRU keeps the recurrent part of its candidate as well.
  int64_t gate_row() const { return (mode == Mode::kGru ? 4 : gates) * hidden; }
};

// Offsets into the parameter vector of one layer and direction; all biases follow all weights.
struct ParameterOffsets {
  int64_t i2h, h2h, h2r, i2h_bias, h2h_bias;
};
ParameterOffsets OffsetsOf(const Sizes& s, int64_t layer, int64_t direction);
int64_t ParameterCount(const Sizes& s);

// What the forward pass keeps, in elements from the start of one buffer. `hidden` and `cell` have
// steps + 1 blocks of a batch: forwards, block t is the state before step t; backwards, block
// t + 1 is the state before step t. So the states before all steps are contiguous.
struct ActivationOffsets {
  int64_t gates, hidden, cell, raw;  // raw: results before the projection
};
ActivationOffsets ActivationsOf(const Sizes& s, int64_t layer, int64_t direction);
// Results of a layer but the last, after dropout: (steps, batch, width).
int64_t LayerResultOffset(const Sizes& s, int64_t layer);
int64_t ActivationCount(const Sizes& s);

// Blocks of `hidden` and `cell` before and after step t.
inline int64_t BlockBefore(int64_t t, int64_t direction) { return t + direction; }
inline int64_t BlockAfter(int64_t t, int64_t direction) { return t + 1 - direction; }

// The operator's arrays, row-major and of the compute dtype T; cells are null but for LSTM.
template <typename T>
struct ForwardArrays {
  const T *data, *parameters, *state, *cell;
  const int64_t* lengths;  // per sample; null: all steps
  T *output, *final_state, *final_cell;
  T* activations;
  const uint8_t* mask;  // 1 where kept, (layers - 1, steps, batch, width); null: no dropout
  double scale;         // of what is kept
  const CellClip* clip;  // null: cells without bounds
};

template <typename T>
struct BackwardArrays {
  const T *data, *parameters, *activations;
  const int64_t* lengths;
  const uint8_t* mask;
  double scale;
  const CellClip* clip;
  const T *d_output, *d_final_state, *d_final_cell;  // the last two may be null: zeros
  T *d_data, *d_parameters, *d_state, *d_cell;
};

template <typename T>
void RunForward(const Sizes& s, const ForwardArrays<T>& a);
template <typename T>
void RunBackward(const Sizes& s, const BackwardArrays<T>& a);

// The same network in terms of primitives: output, final state and, for LSTM, final cell.
// `mask` is undefined without dropout.
Vars ComposeRnn(const RnnAttrs& attrs, const Var& data, const Var& parameters, const Var& state,
                const Var& cell, const Var& lengths, const Var& mask);

}  // namespace weft::rnn
