// The likelihood of Hawkes processes with exponential kernels (Bacry, Mastromatteo and Muzy 2015).
#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/nn/convert.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft {
namespace {

enum Input { kLda, kAlpha, kBeta, kState, kLags, kMarks, kValidLength, kMaxTime };

// What the marks say: whether an event counts, and to which process it belongs.
const OpRegistration events =
    Op::Declare("_hawkes_events")
        .Internal()
        .Doc(
            "1 at the process of each event and 0 elsewhere, (steps, batch, processes); 1 for "
            "events that count, (steps, batch, 1).")
        .Input("lda", "Shape (batch, processes).")
        .Input("marks", "Shape (batch, steps).")
        .Input("valid_length", "Shape (batch,).")
        .Outputs(2)
        .Infer([](InferContext& c) {
          const Shape &lda = c.in(0).shape, &marks = c.in(1).shape;
          c.Out(c.in(0).dtype, Shape{marks[1], lda[0], lda[1]});
          c.Out(c.in(0).dtype, Shape{marks[1], lda[0], 1});
        })
        .Cpu([](KernelContext& c) {
          const int64_t batch = c.in(0).shape[0], processes = c.in(0).shape[1];
          const int64_t steps = c.in(1).shape[1];
          const auto marks = indexing::MapIndices(c.in(1), [](int64_t v) { return v; });
          const auto lengths = indexing::MapIndices(c.in(2), [](int64_t v) { return v; });
          indexing::ZeroFill(c.out(0));
          indexing::ZeroFill(c.out(1));
          nn::VisitWide(c.out(0).dtype, [&](auto zero) {
            using T = decltype(zero);
            for (int64_t n = 0; n < batch; ++n) {
              WEFT_CHECK(lengths[n] >= 0 && lengths[n] <= steps, ErrorKind::kValue,
                         "hawkesll: valid_length[", n, "] is ", lengths[n], ", expected 0 to ",
                         steps);
              for (int64_t t = 0; t < lengths[n]; ++t) {
                const int64_t mark = marks[n * steps + t];
                WEFT_CHECK(mark >= 0 && mark < processes, ErrorKind::kIndex, "hawkesll: marks[", n,
                           ", ", t, "] is ", mark, ", expected a process in [0, ", processes, ")");
                c.out(0).data<T>()[(t * batch + n) * processes + mark] = T(1);
                c.out(1).data<T>()[t * batch + n] = T(1);
              }
            }
          });
        });

// Element `index` along an axis, without the axis.
Var At(const Var& x, int axis, int64_t index) {
  shape::Ranges ranges = shape::FullRanges(x.shape());
  ranges[axis] = {index, 1, 1};
  Shape shape = x.shape();
  shape.erase(axis);
  return Reshape(shape::Slice(x, ranges), shape);
}

void CheckHawkes(std::span<const Var> in) {
  constexpr char kName[] = "hawkesll";
  const DType dtype = in[kLda].dtype();
  WEFT_CHECK(in[kLda].rank() == 2 && (dtype == DType::kFloat32 || dtype == DType::kFloat64),
             ErrorKind::kShape, kName, ": lda is ", NameOf(dtype), " of shape ",
             ToString(in[kLda].shape()), ", expected (batch, processes) of float32 or float64");
  WEFT_CHECK(in[kLags].rank() == 2, ErrorKind::kShape, kName, ": lags has shape ",
             ToString(in[kLags].shape()), ", expected (batch, steps)");
  const int64_t batch = in[kLda].dim(0), processes = in[kLda].dim(1), steps = in[kLags].dim(1);
  const auto check = [&](int i, const char* name, const Shape& wanted) {
    WEFT_CHECK(in[i].shape() == wanted, ErrorKind::kShape, kName, ": ", name, " has shape ",
               ToString(in[i].shape()), ", expected ", ToString(wanted), " for lda of shape ",
               ToString(in[kLda].shape()));
    WEFT_CHECK(i == kMarks || i == kValidLength || in[i].dtype() == dtype, ErrorKind::kType, kName,
               ": ", name, " is ", NameOf(in[i].dtype()), ", expected ", NameOf(dtype),
               " as lda is");
  };
  check(kAlpha, "alpha", {processes});
  check(kBeta, "beta", {processes});
  check(kState, "state", {batch, processes});
  check(kLags, "lags", {batch, steps});
  check(kMarks, "marks", {batch, steps});
  check(kValidLength, "valid_length", {batch});
  check(kMaxTime, "max_time", {batch});
}

const OpRegistration hawkesll =
    Op::Declare("_contrib_hawkesll")
        .OutputNames({"output", "out_state"})
        .Doc(
            "Log-likelihood of independent Hawkes processes with the intensities lda + alpha beta "
            "sum_i exp(-beta (t - t_i)) over their own events, observed from 0 to max_time, shape "
            "(batch,); and their states sum_i exp(-beta (max_time - t_i)), shape (batch, "
            "processes).")
        .Amp(AmpClass::kFloat32)
        .Input("lda", "Background intensities, shape (batch, processes), float32 or float64.")
        .Input("alpha", "Branching ratios, shape (processes,).")
        .Input("beta", "Rates of decay, shape (processes,).")
        .Input("state", "States at time 0, shape (batch, processes).")
        .Input("lags", "Times between events, shape (batch, steps).")
        .Input("marks", "Processes that the events belong to, shape (batch, steps), any dtype.")
        .Input("valid_length", "Events of each sample, shape (batch,).")
        .Input("max_time", "Ends of the observations, shape (batch,).")
        .Outputs(2)
        .Compose([](std::span<const Var> in, const Attrs*) {
          CheckHawkes(in);
          const Var& lda = in[kLda];
          const int64_t batch = lda.dim(0), processes = lda.dim(1), steps = in[kLags].dim(1);
          static const OpRef kEvents("_hawkes_events");
          const Vars events = Call(kEvents, {lda, in[kMarks], in[kValidLength]});
          const Var alpha = Reshape(in[kAlpha], {1, processes});
          const Var beta = Reshape(in[kBeta], {1, processes});
          const Var jump = Materialized(alpha * beta);
          Var state = in[kState], time = Zeros({batch, 1}, lda.dtype());
          Var likelihood = Zeros({batch, 1}, lda.dtype());
          for (int64_t t = 0; t < steps; ++t) {
            const Var event = At(events[0], 0, t), valid = At(events[1], 0, t);
            const Var lag = Materialized(Reshape(At(in[kLags], 1, t), {batch, 1}) * valid);
            time = Materialized(time + lag);
            const Var decayed = Materialized(state * px::Exp(-(beta * lag)));
            const Var intensity = Sum(event * (lda + jump * decayed), {1}, true);
            likelihood = Materialized(likelihood + px::Log(px::Where(valid, intensity, 1.0)));
            state = Materialized(decayed + event);
          }
          const Var rest = Reshape(in[kMaxTime], {batch, 1}) - time;
          const Var end = Materialized(state * px::Exp(-(beta * rest)));
          // Each event adds alpha (1 - exp(-beta (max_time - t_i))) to the integrated intensity.
          const Var integral = lda * Reshape(in[kMaxTime], {batch, 1}) +
                               alpha * (Sum(events[0], {0}) + in[kState] - end);
          return Vars{Reshape(likelihood - Sum(integral, {1}, true), {batch}), end};
        });

}  // namespace
}  // namespace weft
