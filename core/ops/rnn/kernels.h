// One row (sample) of one step of a recurrent cell. Gates lie next to each other: LSTM input,
// forget, candidate, output; GRU reset, update, candidate.
#pragma once

#include <cstdint>

namespace weft::rnn {

// Bounds of an LSTM's cells after each step. NaN stays, or becomes the lower bound.
struct CellClip {
  double min, max;
  bool clip_nan;
};

template <typename T>
struct CellKernels {
  // gates: pre-activations without bias in, activations out (4 hidden). tanh(cell) output -> h.
  // clip: null for cells without bounds.
  void (*lstm_forward)(T* gates, const T* bias, const T* cell_before, T* cell, T* h,
                       const CellClip* clip, int64_t hidden);
  // The gradient of h is dy + carry; carry becomes zero. d_cell: of the cell after the step in,
  // before it out.
  void (*lstm_backward)(const T* gates, const T* cell_before, const T* cell, const T* dy, T* carry,
                        T* d_cell, T* d_gates, const CellClip* clip, int64_t hidden);
  // gates: 3 hidden pre-activations from the input in; reset, update, candidate and the recurrent
  // part of the candidate with its bias out (4 hidden). bias: 3 hidden, the first two summed, and
  // the recurrent one of the candidate.
  void (*gru_forward)(T* gates, const T* recurrent, const T* bias, const T* h_before, T* h,
                      int64_t hidden);
  // carry becomes what goes to the state before the step without a matrix.
  void (*gru_backward)(const T* gates, const T* h_before, const T* dy, T* carry, T* d_input,
                       T* d_recurrent, int64_t hidden);
  void (*tanh_forward)(const T* gates, const T* bias, T* h, int64_t hidden);
  void (*relu_forward)(const T* gates, const T* bias, T* h, int64_t hidden);
  void (*tanh_backward)(const T* h, const T* dy, T* carry, T* d_gates, int64_t hidden);
  void (*relu_backward)(const T* h, const T* dy, T* carry, T* d_gates, int64_t hidden);
  // Sums over rows of columns [begin, end) of x; rows are `step` apart.
  void (*column_sums)(const T* x, int64_t rows, int64_t step, int64_t begin, int64_t end, T* sums);
};

struct CellTable {
  CellKernels<float> f32;
  CellKernels<double> f64;
};

const CellTable& CellFunctions();

template <typename T>
const CellKernels<T>& CellsFor();
template <>
inline const CellKernels<float>& CellsFor<float>() { return CellFunctions().f32; }
template <>
inline const CellKernels<double>& CellsFor<double>() { return CellFunctions().f64; }

}  // namespace weft::rnn
