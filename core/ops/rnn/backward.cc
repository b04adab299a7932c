#include "core/ops/rnn/kernels.h"
#include "core/ops/rnn/product.h"
#include "core/ops/rnn/steps.h"

namespace weft::rnn {
namespace {

template <typename T>
void SumColumns(const T* x, int64_t rows, int64_t columns, T* sums) {
  ParallelFor(columns, 64, [&](int64_t begin, int64_t end) {
    CellsFor<T>().column_sums(x, rows, columns, begin, end, sums);
  });
}

// `from`, or zeros where it is null.
template <typename T>
Buffer<T> CopyOrZeros(const T* from, int64_t size) {
  Buffer<T> buffer(size);
  if (from) {
    CopyRow(from, buffer.data(), size);
  } else {
    std::fill_n(buffer.data(), size, T(0));
  }
  return buffer;
}

// One layer in one direction: gradients of its parameters and states, and what it adds to the
// gradient of its input.
template <typename T>
class Run {
 public:
  Run(const Sizes& s, const BackwardArrays<T>& a, int64_t layer, int64_t direction, const T* x,
      const T* dy, T* dx)
      : s_(s), a_(a), direction_(direction), x_(x), dy_(dy + direction * s.state), dx_(dx),
        slot_(layer * s.directions + direction), offsets_(OffsetsOf(s, layer, direction)),
        width_(s.input_of(layer)) {
    const ActivationOffsets kept = ActivationsOf(s, layer, direction);
    gates_ = a.activations + kept.gates;
    hidden_ = a.activations + kept.hidden;
    cell_ = s.mode == Mode::kLstm ? a.activations + kept.cell : nullptr;
    raw_ = s.projection > 0 ? a.activations + kept.raw : nullptr;
  }

  void operator()() {
    Steps();
    const Sizes& s = s_;
    const int64_t units = s.gates * s.hidden, rows = s.rows();
    const T* d_recurrent = DRecurrent();
    T* d_parameters = a_.d_parameters;
    Multiply<T>({true, false, units, width_, rows, units, width_, width_}, d_input_.data(), x_,
                d_parameters + offsets_.i2h);
    Multiply<T>({true, false, units, s.state, rows, units, s.state, s.state}, d_recurrent,
                hidden_ + direction_ * s.batch * s.state, d_parameters + offsets_.h2h);
    if (raw_) {
      Multiply<T>({true, false, s.state, s.hidden, rows, s.state, s.hidden, s.hidden},
                  d_state_.data(), raw_, d_parameters + offsets_.h2r);
    }
    SumColumns(d_input_.data(), rows, units, d_parameters + offsets_.i2h_bias);
    if (d_recurrent == d_input_.data()) {
      CopyRow(d_parameters + offsets_.i2h_bias, d_parameters + offsets_.h2h_bias, units);
    } else {
      SumColumns(d_recurrent, rows, units, d_parameters + offsets_.h2h_bias);
    }
    Multiply<T>({false, false, rows, width_, units, units, width_, width_, direction_ > 0},
                d_input_.data(), a_.parameters + offsets_.i2h, dx_);
  }

 private:
  bool Ended(int64_t t, int64_t n) const { return a_.lengths && t >= a_.lengths[n]; }
  const T* DRecurrent() const {
    return s_.mode == Mode::kGru ? d_recurrent_.data() : d_input_.data();
  }

  void Steps() {
    const Sizes& s = s_;
    const int64_t units = s.gates * s.hidden;
    const int64_t state_block = s.batch * s.state, cell_block = s.batch * s.hidden;
    d_input_ = Buffer<T>(s.rows() * units);
    if (s.mode == Mode::kGru) d_recurrent_ = Buffer<T>(s.rows() * units);
    if (raw_) {
      d_state_ = Buffer<T>(s.rows() * s.state);
      d_raw_ = Buffer<T>(cell_block);
      zeros_ = CopyOrZeros<T>(nullptr, s.hidden);
    }
    carry_ = CopyOrZeros(a_.d_final_state ? a_.d_final_state + slot_ * state_block : nullptr,
                         state_block);
    if (cell_) {
      d_cell_ = CopyOrZeros(a_.d_final_cell ? a_.d_final_cell + slot_ * cell_block : nullptr,
                            cell_block);
    }
    const Product<T> recurrent(
        {false, false, s.batch, s.state, units, units, s.state, s.state, true},
        a_.parameters + offsets_.h2h);
    const Product<T> project(
        {false, false, s.batch, s.hidden, s.state, s.state, s.hidden, s.hidden},
        a_.parameters + (raw_ ? offsets_.h2r : offsets_.h2h));
    for (int64_t step = s.steps - 1; step >= 0; --step) {
      const int64_t t = direction_ ? s.steps - 1 - step : step;
      if (raw_) {
        ForSamples(s, [&](int64_t n) { BeforeProjection(t, n); });
        project.Run(d_state_.data() + t * state_block, d_raw_.data());
      }
      ForSamples(s, [&](int64_t n) { Cell(t, n); });
      recurrent.Run(DRecurrent() + t * s.batch * units, carry_.data());
    }
    CopyRow(carry_.data(), a_.d_state + slot_ * state_block, state_block);
    if (cell_) CopyRow(d_cell_.data(), a_.d_cell + slot_ * cell_block, cell_block);
  }

  // The whole gradient of the state after step t.
  void BeforeProjection(int64_t t, int64_t n) const {
    T* d = d_state_.data() + (t * s_.batch + n) * s_.state;
    if (Ended(t, n)) {
      std::fill_n(d, s_.state, T(0));
      return;
    }
    const T* dy = dy_ + (t * s_.batch + n) * s_.width();
    T* carry = carry_.data() + n * s_.state;
    for (int64_t i = 0; i < s_.state; ++i) d[i] = dy[i] + carry[i];
    std::fill_n(carry, s_.state, T(0));
  }

  void Cell(int64_t t, int64_t n) const {
    const Sizes& s = s_;
    const CellKernels<T>& kernels = CellsFor<T>();
    const int64_t row = t * s.batch + n, units = s.gates * s.hidden;
    const int64_t before = BlockBefore(t, direction_) * s.batch + n;
    const int64_t after = BlockAfter(t, direction_) * s.batch + n;
    const T* gates = gates_ + row * s.gate_row();
    T* d_input = d_input_.data() + row * units;
    if (Ended(t, n)) {
      std::fill_n(d_input, units, T(0));
      if (s.mode == Mode::kGru) std::fill_n(d_recurrent_.data() + row * units, units, T(0));
      return;
    }
    const T* dy = raw_ ? zeros_.data() : dy_ + row * s.width();
    T* carry = raw_ ? d_raw_.data() + n * s.hidden : carry_.data() + n * s.state;
    switch (s.mode) {
      case Mode::kLstm:
        kernels.lstm_backward(gates, cell_ + before * s.hidden, cell_ + after * s.hidden, dy,
                              carry, d_cell_.data() + n * s.hidden, d_input, a_.clip, s.hidden);
        break;
      case Mode::kGru:
        kernels.gru_backward(gates, hidden_ + before * s.state, dy, carry, d_input,
                             d_recurrent_.data() + row * units, s.hidden);
        break;
      case Mode::kTanh:
        kernels.tanh_backward(hidden_ + after * s.state, dy, carry, d_input, s.hidden);
        break;
      case Mode::kRelu:
        kernels.relu_backward(hidden_ + after * s.state, dy, carry, d_input, s.hidden);
        break;
    }
  }

  const Sizes& s_;
  const BackwardArrays<T>& a_;
  const int64_t direction_;
  const T *x_, *dy_;
  T* dx_;
  const int64_t slot_;
  const ParameterOffsets offsets_;
  const int64_t width_;
  const T *gates_, *hidden_, *cell_, *raw_;
  Buffer<T> d_input_, d_recurrent_;  // of the gates' two parts; one for both but for GRU
  Buffer<T> carry_, d_cell_;         // of the state and cell after the step at hand
  Buffer<T> d_state_, d_raw_, zeros_;
};

}  // namespace

template <typename T>
void RunBackward(const Sizes& s, const BackwardArrays<T>& a) {
  const T* dy = a.d_output;
  Buffer<T> above;
  for (int64_t layer = s.layers - 1; layer >= 0; --layer) {
    const int64_t size = s.rows() * s.width();
    Buffer<T> below;
    if (layer > 0) below = Buffer<T>(size);
    const T* x = layer == 0 ? a.data : a.activations + LayerResultOffset(s, layer - 1);
    T* dx = layer == 0 ? a.d_data : below.data();
    for (int64_t d = 0; d < s.directions; ++d) Run<T>(s, a, layer, d, x, dy, dx)();
    if (layer > 0 && a.mask) ApplyMask(a.mask + (layer - 1) * size, a.scale, dx, size);
    above = std::move(below);
    dy = above.data();
  }
}

template void RunBackward<float>(const Sizes&, const BackwardArrays<float>&);
template void RunBackward<double>(const Sizes&, const BackwardArrays<double>&);

}  // namespace weft::rnn
