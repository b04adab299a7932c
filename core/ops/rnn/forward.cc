#include "core/ops/rnn/kernels.h"
#include "core/ops/rnn/product.h"
#include "core/ops/rnn/steps.h"

namespace weft::rnn {
namespace {

// GRU's candidate keeps its two biases apart; all other gates need their sum alone.
template <typename T>
Buffer<T> JoinedBias(const Sizes& s, const T* i2h, const T* h2h) {
  const int64_t hidden = s.hidden, rows = s.gates * hidden;
  Buffer<T> bias(s.gate_row());
  const bool gru = s.mode == Mode::kGru;
  const int64_t summed = gru ? 2 * hidden : rows;
  for (int64_t i = 0; i < summed; ++i) bias.data()[i] = i2h[i] + h2h[i];
  if (gru) {
    CopyRow(i2h + summed, bias.data() + summed, hidden);
    CopyRow(h2h + summed, bias.data() + rows, hidden);
  }
  return bias;
}

// One layer in one direction.
template <typename T>
class Run {
 public:
  Run(const Sizes& s, const ForwardArrays<T>& a, int64_t layer, int64_t direction, const T* x,
      T* y)
      : s_(s), a_(a), direction_(direction), x_(x), y_(y + direction * s.state),
        slot_(layer * s.directions + direction), offsets_(OffsetsOf(s, layer, direction)),
        width_(s.input_of(layer)) {
    const ActivationOffsets kept = ActivationsOf(s, layer, direction);
    gates_ = a.activations + kept.gates;
    hidden_ = a.activations + kept.hidden;
    cell_ = s.mode == Mode::kLstm ? a.activations + kept.cell : nullptr;
    raw_ = s.projection > 0 ? a.activations + kept.raw : nullptr;
  }

  void operator()() {
    const Sizes& s = s_;
    const int64_t units = s.gates * s.hidden, row = s.gate_row();
    const int64_t state_block = s.batch * s.state, cell_block = s.batch * s.hidden;
    Multiply<T>({false, true, s.rows(), units, width_, width_, width_, row}, x_,
                a_.parameters + offsets_.i2h, gates_);
    const int64_t first = BlockBefore(direction_ ? s.steps - 1 : 0, direction_);
    CopyRow(a_.state + slot_ * state_block, hidden_ + first * state_block, state_block);
    if (cell_) CopyRow(a_.cell + slot_ * cell_block, cell_ + first * cell_block, cell_block);

    const bool gru = s.mode == Mode::kGru;
    bias_ = JoinedBias(s, a_.parameters + offsets_.i2h_bias, a_.parameters + offsets_.h2h_bias);
    if (gru) recurrent_ = Buffer<T>(s.batch * units);
    const Product<T> recurrent({false, true, s.batch, units, s.state, s.state, s.state,
                                gru ? units : row, !gru},
                               a_.parameters + offsets_.h2h);
    const Product<T> project(
        {false, true, s.batch, s.state, s.hidden, s.hidden, s.hidden, s.state},
        a_.parameters + (s.projection > 0 ? offsets_.h2r : offsets_.h2h));
    for (int64_t step = 0; step < s.steps; ++step) {
      const int64_t t = direction_ ? s.steps - 1 - step : step;
      recurrent.Run(hidden_ + BlockBefore(t, direction_) * state_block,
                    gru ? recurrent_.data() : gates_ + t * s.batch * row);
      ForSamples(s, [&](int64_t n) { Cell(t, n); });
      if (raw_) {
        project.Run(raw_ + t * cell_block, hidden_ + BlockAfter(t, direction_) * state_block);
      }
      ForSamples(s, [&](int64_t n) { Hand(t, n); });
    }
    const int64_t last = direction_ ? 0 : s.steps;
    CopyRow(hidden_ + last * state_block, a_.final_state + slot_ * state_block, state_block);
    if (cell_) {
      CopyRow(cell_ + last * cell_block, a_.final_cell + slot_ * cell_block, cell_block);
    }
  }

 private:
  bool Ended(int64_t t, int64_t n) const { return a_.lengths && t >= a_.lengths[n]; }
  T* HiddenAt(int64_t block, int64_t n) const {
    return hidden_ + (block * s_.batch + n) * s_.state;
  }
  T* CellAt(int64_t block, int64_t n) const { return cell_ + (block * s_.batch + n) * s_.hidden; }

  void Cell(int64_t t, int64_t n) const {
    const Sizes& s = s_;
    const CellKernels<T>& kernels = CellsFor<T>();
    const int64_t before = BlockBefore(t, direction_), after = BlockAfter(t, direction_);
    T* gates = gates_ + (t * s.batch + n) * s.gate_row();
    T* h = raw_ ? raw_ + (t * s.batch + n) * s.hidden : HiddenAt(after, n);
    if (Ended(t, n)) {
      if (raw_) std::fill_n(h, s.hidden, T(0));
      if (cell_) CopyRow(CellAt(before, n), CellAt(after, n), s.hidden);
      return;
    }
    switch (s.mode) {
      case Mode::kLstm:
        kernels.lstm_forward(gates, bias_.data(), CellAt(before, n), CellAt(after, n), h,
                             a_.clip, s.hidden);
        break;
      case Mode::kGru:
        kernels.gru_forward(gates, recurrent_.data() + n * s.gates * s.hidden, bias_.data(),
                            HiddenAt(before, n), h, s.hidden);
        break;
      case Mode::kTanh: kernels.tanh_forward(gates, bias_.data(), h, s.hidden); break;
      case Mode::kRelu: kernels.relu_forward(gates, bias_.data(), h, s.hidden); break;
    }
  }

  // A sample that has ended keeps its state; its result is zero.
  void Hand(int64_t t, int64_t n) const {
    T* y = y_ + (t * s_.batch + n) * s_.width();
    T* h = HiddenAt(BlockAfter(t, direction_), n);
    if (Ended(t, n)) {
      CopyRow(HiddenAt(BlockBefore(t, direction_), n), h, s_.state);
      std::fill_n(y, s_.state, T(0));
    } else {
      CopyRow(h, y, s_.state);
    }
  }

  const Sizes& s_;
  const ForwardArrays<T>& a_;
  const int64_t direction_;
  const T* x_;
  T* y_;
  const int64_t slot_;
  const ParameterOffsets offsets_;
  const int64_t width_;
  T *gates_, *hidden_, *cell_, *raw_;
  Buffer<T> bias_, recurrent_;
};

}  // namespace

template <typename T>
void RunForward(const Sizes& s, const ForwardArrays<T>& a) {
  const T* x = a.data;
  for (int64_t layer = 0; layer < s.layers; ++layer) {
    const bool last = layer + 1 == s.layers;
    T* y = last ? a.output : a.activations + LayerResultOffset(s, layer);
    for (int64_t d = 0; d < s.directions; ++d) Run<T>(s, a, layer, d, x, y)();
    const int64_t size = s.rows() * s.width();
    if (!last && a.mask) ApplyMask(a.mask + layer * size, a.scale, y, size);
    x = y;
  }
}

template void RunForward<float>(const Sizes&, const ForwardArrays<float>&);
template void RunForward<double>(const Sizes&, const ForwardArrays<double>&);

}  // namespace weft::rnn
