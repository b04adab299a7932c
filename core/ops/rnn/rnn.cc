// Recurrent networks: Elman (1990), long short-term memory (Hochreiter and Schmidhuber 1997, with
// forget gates by Gers et al. 2000, projections by Sak et al. 2014), gated recurrent units (Cho et
// al. 2014, the reset applied to the product).
#include "core/ops/rnn/rnn.h"

#include <cmath>

#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nested_gradient.h"
#include "core/ops/nn/convert.h"
#include "core/ops/random/fill.h"
#include "core/ops/rnn/steps.h"
#include "core/registry/op.h"

namespace weft::rnn {
namespace {

bool IsLstm(const RnnAttrs& attrs) { return attrs.mode == Mode::kLstm; }

bool Drops(const RnnAttrs& attrs, bool training) {
  return training && attrs.p > 0 && attrs.num_layers > 1;
}

Shape MaskShape(const RnnAttrs& attrs, const Sizes& s) {
  if (attrs.p > 0 && s.layers > 1) return {s.layers - 1, s.steps, s.batch, s.width()};
  return {0};
}

// --- Inference.

void CheckAttributes(const InferContext& c) {
  const auto& attrs = c.attrs<RnnAttrs>();
  WEFT_CHECK(attrs.state_size > 0, ErrorKind::kValue, c.name(), ": state_size is ",
             attrs.state_size, ", expected at least 1");
  WEFT_CHECK(attrs.num_layers > 0, ErrorKind::kValue, c.name(), ": num_layers is ",
             attrs.num_layers, ", expected at least 1");
  WEFT_CHECK(attrs.p >= 0 && attrs.p < 1, ErrorKind::kValue, c.name(), ": p is ", attrs.p,
             ", expected a probability in [0, 1)");
  WEFT_CHECK(!attrs.projection_size || IsLstm(attrs), ErrorKind::kUnsupported, c.name(),
             ": projection_size is for mode lstm only");
  WEFT_CHECK(!attrs.projection_size || *attrs.projection_size > 0, ErrorKind::kValue, c.name(),
             ": projection_size is ", attrs.projection_size.value_or(0),
             ", expected at least 1 or None");
  const std::optional<double>& low = attrs.lstm_state_clip_min;
  const std::optional<double>& high = attrs.lstm_state_clip_max;
  WEFT_CHECK(low.has_value() == high.has_value(), ErrorKind::kValue, c.name(), ": only one of ",
             "lstm_state_clip_min and lstm_state_clip_max is given, expected both or none");
  if (low) {
    WEFT_CHECK(IsLstm(attrs), ErrorKind::kUnsupported, c.name(),
               ": lstm_state_clip_min and lstm_state_clip_max are for mode lstm only");
    WEFT_CHECK(*low <= *high, ErrorKind::kValue, c.name(), ": lstm_state_clip_min is ", *low,
               ", expected at most lstm_state_clip_max, ", *high);
  }
  const ArrayType& data = c.in(kData);
  WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ", NameOf(data.dtype),
             ", expected floating point");
  WEFT_CHECK(data.shape.size() == 3, ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(data.shape), ", expected (steps, batch, input)");
}

void CompleteRnn(InferContext& c) {
  if (c.in(kData).shape.empty()) return;
  CheckAttributes(c);
  const Sizes s(c.attrs<RnnAttrs>(), c.in(kData).shape);
  if (s.input != kUnknownDim) FillUnknown(&c.OpenShape(kParameters), {ParameterCount(s)});
  FillUnknown(&c.OpenShape(kState), {s.layers * s.directions, s.batch, s.state});
  if (c.has(kStateCell)) {
    FillUnknown(&c.OpenShape(kStateCell), {s.layers * s.directions, s.batch, s.hidden});
  }
  if (c.has(kSequenceLength)) FillUnknown(&c.OpenShape(kSequenceLength), {s.batch});
}

void CheckInput(const InferContext& c, Input input, const Shape& wanted) {
  const char* const name = c.op.inputs()[input].name.c_str();
  WEFT_CHECK(c.has(input), ErrorKind::kValue, c.name(), ": input ", name, " is missing");
  WEFT_CHECK(c.in(input).shape == wanted, ErrorKind::kShape, c.name(), ": ", name, " has shape ",
             ToString(c.in(input).shape), ", expected ", ToString(wanted), " for data of shape ",
             ToString(c.in(kData).shape));
  WEFT_CHECK(input == kSequenceLength || c.in(input).dtype == c.in(kData).dtype, ErrorKind::kType,
             c.name(), ": data is ", NameOf(c.in(kData).dtype), ", ", name, " is ",
             NameOf(c.in(input).dtype));
}

void InferRnn(InferContext& c) {
  CheckAttributes(c);
  const auto& attrs = c.attrs<RnnAttrs>();
  const Sizes s(attrs, c.in(kData).shape);
  const Shape states{s.layers * s.directions, s.batch, s.state};
  const Shape cells{s.layers * s.directions, s.batch, s.hidden};
  CheckInput(c, kParameters, {ParameterCount(s)});
  CheckInput(c, kState, states);
  if (IsLstm(attrs)) CheckInput(c, kStateCell, cells);
  if (attrs.use_sequence_length) CheckInput(c, kSequenceLength, {s.batch});
  const DType dtype = c.in(kData).dtype;
  c.Out(dtype, {s.steps, s.batch, s.width()});
  c.Out(dtype, states);
  c.Out(dtype, IsLstm(attrs) ? cells : Shape{0});
  c.Out(nn::ComputeDType(dtype), {ActivationCount(s)});
  c.Out(DType::kBool, MaskShape(attrs, s));
}

// --- Kernels.

// A row-major array of type T that becomes output `index`, which may have another dtype or layout
// or lie in an input's memory.
template <typename T>
class Result {
 public:
  Result(KernelContext& c, size_t index) : out_(&c.out(index)) {
    bool direct = out_->storage && out_->dtype == kTypeOf<T> && out_->is_row_major();
    for (const Value& input : c.inputs) direct = direct && input.storage != out_->storage;
    value_ = direct ? *out_ : AllocateValue(c.device, kTypeOf<T>, out_->shape);
  }
  T* data() const { return value_.data<T>(); }
  void Finish() {
    if (out_->storage) {
      if (out_->storage != value_.storage) pointwise::Convert(value_, *out_);
    } else {
      *out_ = value_.dtype == out_->dtype ? value_ : nn::Converted(value_, out_->dtype);
    }
  }

 private:
  Value* out_;
  Value value_;
};

template <typename T>
class Given {
 public:
  Given() = default;
  Given(bool present, const Value& value) {
    if (present) value_ = nn::AsRowMajor(value, kTypeOf<T>);
  }
  const T* data() const { return value_.storage ? value_.data<const T>() : nullptr; }

 private:
  Value value_;
};

class Lengths {
 public:
  Lengths(bool present, const Value& value, const Sizes& s, const char* op) {
    if (!present) return;
    value_ = nn::AsRowMajor(value, DType::kInt64);
    for (int64_t n = 0; n < s.batch; ++n) {
      WEFT_CHECK(data()[n] >= 0 && data()[n] <= s.steps, ErrorKind::kValue, op,
                 ": sequence_length is ", data()[n], " for sample ", n,
                 ", expected at most the number of steps, ", s.steps);
    }
  }
  const int64_t* data() const { return value_.storage ? value_.data<const int64_t>() : nullptr; }

 private:
  Value value_;
};

// 1 with probability 1 - p.
Value DrawMask(Device device, double p, const Shape& shape) {
  const int64_t size = NumElements(shape);
  const int64_t groups = (size + random::kWordsPerGroup - 1) / random::kWordsPerGroup;
  Value all = AllocateValue(device, DType::kBool, Shape{groups * random::kWordsPerGroup});
  const RandomBlocks blocks = random::TakeWords(device, size);
  const auto threshold =
      static_cast<uint32_t>(std::min(4294967295.0, std::round((1 - p) * 4294967296.0)));
  ParallelFor(groups, 128, [&](int64_t begin, int64_t end) {
    random::Kernels().keep(blocks, begin, end - begin, threshold,
                           all.data<uint8_t>() + begin * random::kWordsPerGroup);
  });
  return ViewAs(all, shape, RowMajor(shape), 0);
}

// What is not kept has the type of what would be, and no memory to speak of.
Value Placeholder(const Value& out) {
  const Value one = AllocateValue(out.device, out.dtype, {1});
  std::memset(one.raw(), 0, SizeOf(out.dtype));
  return ViewAs(one, out.shape, Strides(out.shape.size(), 0), 0);
}

template <typename T>
void Forward(KernelContext& c) {
  const auto& attrs = c.attrs<RnnAttrs>();
  const Sizes s(attrs, c.in(kData).shape);
  const bool lstm = IsLstm(attrs);
  const Given<T> data(true, c.in(kData)), parameters(true, c.in(kParameters));
  const Given<T> state(true, c.in(kState)), cell(lstm, lstm ? c.in(kStateCell) : Value());
  const bool uneven = attrs.use_sequence_length;
  const Lengths lengths(uneven, uneven ? c.in(kSequenceLength) : Value(), s, c.name());
  Result<T> output(c, kOutput), final_state(c, kFinalState), final_cell(c, kFinalCell);
  const Buffer<T> scratch = c.training ? Buffer<T>() : Buffer<T>(ActivationCount(s));
  if (c.training) {
    c.out(kActivations) = AllocateValue(c.device, kTypeOf<T>, c.out(kActivations).shape);
  } else {
    c.out(kActivations) = Placeholder(c.out(kActivations));
  }
  const bool drops = Drops(attrs, c.training);
  const std::optional<CellClip> clip = ClipOf(attrs);
  c.out(kMask) =
      drops ? DrawMask(c.device, attrs.p, c.out(kMask).shape) : Placeholder(c.out(kMask));
  RunForward<T>(s, {data.data(), parameters.data(), state.data(), cell.data(), lengths.data(),
                    output.data(), final_state.data(), final_cell.data(),
                    c.training ? c.out(kActivations).data<T>() : scratch.data(),
                    drops ? c.out(kMask).data<const uint8_t>() : nullptr, 1 / (1 - attrs.p),
                    clip ? &*clip : nullptr});
  output.Finish();
  final_state.Finish();
  final_cell.Finish();
}

// Inputs of the gradient operator beyond those of RNN.
enum GradInput { kGradActivations = kSequenceLength + 1, kGradMask, kDOutput, kDState, kDCell };

template <typename T>
void Backward(KernelContext& c) {
  const auto& attrs = c.attrs<RnnGradAttrs>();
  const Sizes s(attrs.rnn, c.in(kData).shape);
  const bool lstm = IsLstm(attrs.rnn), uneven = attrs.rnn.use_sequence_length;
  const Given<T> data(true, c.in(kData)), parameters(true, c.in(kParameters));
  const Lengths lengths(uneven, uneven ? c.in(kSequenceLength) : Value(), s, c.name());
  const std::optional<CellClip> clip = ClipOf(attrs.rnn);
  Given<T> activations(attrs.training, c.in(kGradActivations));
  Buffer<T> again;
  if (!attrs.training) {
    const Given<T> state(true, c.in(kState)), cell(lstm, lstm ? c.in(kStateCell) : Value());
    const int64_t states = s.layers * s.directions * s.batch;
    const Buffer<T> output(s.rows() * s.width()), final_state(states * s.state);
    const Buffer<T> final_cell(states * s.hidden);
    again = Buffer<T>(ActivationCount(s));
    RunForward<T>(s, {data.data(), parameters.data(), state.data(), cell.data(), lengths.data(),
                      output.data(), final_state.data(), final_cell.data(), again.data(), nullptr,
                      1.0, clip ? &*clip : nullptr});
  }
  const Given<T> d_output(true, c.in(kDOutput));
  const Given<T> d_final_state(c.has(kDState), c.has(kDState) ? c.in(kDState) : Value());
  const Given<T> d_final_cell(c.has(kDCell), c.has(kDCell) ? c.in(kDCell) : Value());
  Result<T> d_data(c, 0), d_parameters(c, 1), d_state(c, 2), d_cell(c, 3);
  RunBackward<T>(
      s, {data.data(), parameters.data(), attrs.training ? activations.data() : again.data(),
          lengths.data(),
          Drops(attrs.rnn, attrs.training) ? c.in(kGradMask).data<const uint8_t>() : nullptr,
          1 / (1 - attrs.rnn.p), clip ? &*clip : nullptr, d_output.data(), d_final_state.data(),
          d_final_cell.data(), d_data.data(), d_parameters.data(), d_state.data(), d_cell.data()});
  for (Result<T>* result : {&d_data, &d_parameters, &d_state, &d_cell}) result->Finish();
}

// --- Gradients.

const OpRef kBackward("_backward_RNN");

void Differentiate(GradientContext& g) {
  const auto& attrs = g.attrs<RnnAttrs>();
  const Var d_output = g.maybe_d(kOutput) ? g.maybe_d(kOutput)
                                          : Zeros(g.out(kOutput).shape(), g.out(kOutput).dtype());
  const auto input = [&](size_t i) { return g.has(i) ? g.in(i) : Var(); };
  const Vars gradients =
      Call(kBackward,
           {g.in(kData), g.in(kParameters), g.in(kState), input(kStateCell), input(kSequenceLength),
            g.out(kActivations), g.out(kMask), d_output, g.maybe_d(kFinalState),
            IsLstm(attrs) ? g.maybe_d(kFinalCell) : Var()},
           MakeAttrs(RnnGradAttrs{attrs, g.training()}));
  const int last = IsLstm(attrs) ? kStateCell : kState;
  for (int i = kData; i <= last; ++i) {
    if (g.wants(i)) g.Set(i, gradients[i]);
  }
}

// The gradient of the gradient of the network composed of primitives. Copies make every input a
// variable of its own, even where one array is given twice.
void DifferentiateBackward(GradientContext& g) {
  const auto& attrs = g.attrs<RnnGradAttrs>();
  const auto copy = [&](size_t i) { return g.has(i) ? Materialized(px::Copy(g.in(i))) : Var(); };
  const bool lstm = IsLstm(attrs.rnn);
  std::vector<Var> inputs{copy(kData), copy(kParameters), copy(kState)};
  if (lstm) inputs.push_back(copy(kStateCell));
  std::vector<Var> heads{copy(kDOutput), copy(kDState)};
  if (lstm) heads.push_back(copy(kDCell));
  const Var lengths = attrs.rnn.use_sequence_length ? g.in(kSequenceLength) : Var();
  const Var mask = Drops(attrs.rnn, attrs.training) ? g.in(kGradMask) : Var();

  RecordingBuilder outer;
  std::vector<Var> first;
  {
    RecordingBuilder inner;
    const Vars outputs = ComposeRnn(attrs.rnn, inputs[0], inputs[1], inputs[2],
                                    lstm ? inputs[3] : Var(), lengths, mask);
    first = inner.Gradients({outputs.begin(), outputs.size()}, heads, inputs);
  }
  std::vector<Var> cotangents, wanted = inputs;
  for (size_t i = 0; i < first.size(); ++i) cotangents.push_back(g.maybe_d(i));
  wanted.insert(wanted.end(), heads.begin(), heads.end());
  const std::vector<Var> second = outer.Gradients(first, cotangents, wanted);
  for (size_t i = 0; i < wanted.size(); ++i) {
    const size_t input = i < inputs.size() ? i : kDOutput + (i - inputs.size());
    if (second[i] && g.wants(input)) g.Set(input, second[i]);
  }
}

// --- Declarations.

AttrSchemaBuilder<RnnAttrs> Schema() {
  using A = RnnAttrs;
  AttrSchemaBuilder<A> schema;
  schema.Required("state_size", &A::state_size, "Units of the state of each layer.")
      .Required("num_layers", &A::num_layers, "Number of layers.")
      .Add("bidirectional", &A::bidirectional,
           "Whether each layer runs in both directions; their results are concatenated.")
      .Choice("mode", &A::mode, {"gru", "lstm", "rnn_relu", "rnn_tanh"}, "The cell.", true)
      .Add("p", &A::p,
           "Probability of zero in the dropout on the results of all layers but the last, in "
           "training.")
      .Add("state_outputs", &A::state_outputs, "Whether the final states are results, too.")
      .Add("projection_size", &A::projection_size,
           "Units that the results of an LSTM are projected to; None: no projection.")
      .Add("lstm_state_clip_min", &A::lstm_state_clip_min,
           "Lower bound of the cells of an LSTM after each step; given with lstm_state_clip_max.")
      .Add("lstm_state_clip_max", &A::lstm_state_clip_max,
           "Upper bound of the cells of an LSTM after each step; given with lstm_state_clip_min.")
      .Add("lstm_state_clip_nan", &A::lstm_state_clip_nan,
           "Whether NaN in a cell becomes lstm_state_clip_min; it stays otherwise, and without "
           "bounds.")
      .Add("use_sequence_length", &A::use_sequence_length,
           "Whether samples end at their sequence_length.");
  return schema;
}

const OpRegistration rnn_backward =
    Op::Declare("_backward_RNN")
        .Internal()
        .Doc("Gradients of RNN for data, parameters, state and state_cell.")
        .Input("data", "As for RNN.")
        .Input("parameters", "As for RNN.")
        .Input("state", "As for RNN.")
        .OptionalInput("state_cell", "As for RNN.")
        .OptionalInput("sequence_length", "As for RNN.")
        .Input("activations", "What RNN kept in training; otherwise computed again.")
        .Input("mask", "What dropout kept.")
        .Input("d_output", "Gradient of the result.")
        .OptionalInput("d_state", "Gradient of the final state; absent: zero.")
        .OptionalInput("d_state_cell", "Gradient of the final cell; absent: zero.")
        .Outputs(4)
        .Infer([](InferContext& c) {
          const DType dtype = c.in(kData).dtype;
          for (int i = kData; i <= kState; ++i) c.Out(dtype, c.in(i).shape);
          c.Out(dtype, c.has(kStateCell) ? c.in(kStateCell).shape : Shape{0});
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          c.in(kData).dtype == DType::kFloat64 ? Backward<double>(c) : Backward<float>(c);
        })
        .GradientNeeds({kData, kParameters, kState, kStateCell, kSequenceLength, kGradMask,
                        kDOutput, kDState, kDCell},
                       {})
        .Gradient(DifferentiateBackward);

const OpRegistration rnn =
    Op::Declare("RNN")
        .Expensive()
        .Alias("_npx_rnn")
        .Doc(
            "A recurrent network over whole sequences. Gates: lstm i, f, g, o; gru r, z, n with "
            "n = tanh(x W + b + r (h U + c)).")
        .Amp(AmpClass::kTarget)
        .Input("data", "Shape (steps, batch, input).")
        .Input("parameters",
               "All weights, then all biases, in one vector: for each layer and direction i2h "
               "(gates state_size, input), h2h (gates state_size, state) and with projection_size "
               "h2r (projection_size, state_size); i2h and h2h biases (gates state_size,).")
        .Input("state",
               "Before the first step, shape (layers directions, batch, state_size or "
               "projection_size).")
        .OptionalInput("state_cell",
                       "The cells of lstm before the first step, shape (layers directions, batch, "
                       "state_size).")
        .WantsInput([](const Attrs* attrs) { return IsLstm(attrs->as<RnnAttrs>()); })
        .OptionalInput("sequence_length",
                       "With use_sequence_length, steps of each sample, shape (batch,). Later "
                       "results are zero, final states are those after the last step.")
        .WantsInput(&RnnAttrs::use_sequence_length)
        .OwnDType()
        .Attributes(Schema())
        .Outputs([](const Attrs* attrs) {
          const auto& a = attrs->as<RnnAttrs>();
          return !a.state_outputs ? 1 : IsLstm(a) ? 3 : 2;
        })
        .OutputNames({"output", "state_output", "statecell_output"})
        .Complete(CompleteRnn)
        .Infer(InferRnn)
        .AllocatesOutputs()
        .UsesTrainingMode()
        .Random()
        .Cpu([](KernelContext& c) {
          c.in(kData).dtype == DType::kFloat64 ? Forward<double>(c) : Forward<float>(c);
        })
        .GradientNeeds({kData, kParameters, kState, kStateCell, kSequenceLength},
                       {kActivations, kMask})
        .Gradient(Differentiate);

}  // namespace
}  // namespace weft::rnn
