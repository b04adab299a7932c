// Elementwise functions of two arrays: broadcasting forms, same-shape forms, scalar forms.
#include <cmath>

#include "core/ops/elementwise/single.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/pointwise/program_of.h"

namespace weft::elementwise {
namespace {

using pointwise::Instr;

void CheckSameDType(const InferContext& c) {
  WEFT_CHECK(c.in(0).dtype == c.in(1).dtype, ErrorKind::kType, c.name(), ": lhs is ",
             NameOf(c.in(0).dtype), ", rhs is ", NameOf(c.in(1).dtype),
             "; both must have one dtype, use Cast");
}

void InferBroadcast(InferContext& c) {
  CheckSameDType(c);
  c.Out(c.in(0).dtype, BroadcastShapes(c.in(0).shape, c.in(1).shape, c.name()));
}

void InferElementwise(InferContext& c) {
  CheckSameDType(c);
  WEFT_CHECK(c.in(0).shape == c.in(1).shape, ErrorKind::kShape, c.name(), ": lhs has shape ",
             ToString(c.in(0).shape), ", rhs has shape ", ToString(c.in(1).shape),
             "; they must be equal, or use the broadcast_ form");
  c.Out(c.in(0).dtype, c.in(0).shape);
}

// Unknown dimensions of one side are those of the other, as far as ranks agree; in a symbol they
// may as well be 1.
void CompleteFromOther(InferContext& c) {
  if (!c.known.empty()) return;
  for (int side = 0; side < 2; ++side) {
    Shape& mine = c.OpenShape(side);
    const Shape& other = c.in(1 - side).shape;
    if (mine.size() != other.size()) continue;
    for (size_t i = 0; i < mine.size(); ++i) {
      if (mine[i] == kUnknownDim) mine[i] = other[i];
    }
  }
}

Op TwoInputs(const char* name, const char* doc) {
  return Op::Declare(name).Doc(doc).Input("lhs", "Left array.").Input("rhs", "Right array.");
}

struct Binary {
  Instr instr;
  const char* doc;
  const char* broadcast;
  std::vector<std::string> broadcast_aliases;
  const char* elementwise;  // nullptr where MXNet has no same-shape form
  std::vector<std::string> elementwise_aliases;
  const char* scalar;
  std::vector<std::string> scalar_aliases;
  const char* reversed;  // scalar op array; nullptr where the operation commutes
  std::vector<std::string> reversed_aliases;
  AmpClass two = AmpClass::kWidest;  // of the forms with two arrays; of one array and a scalar
  AmpClass one = AmpClass::kUntouched, one_reversed = AmpClass::kUntouched;
};

const Binary kBinary[] = {
    {Instr::kAdd,
     "Sum, lhs + rhs.",
     "broadcast_add",
     {"broadcast_plus"},
     "elemwise_add",
     {"_plus", "_add", "_Plus", "_grad_add"},
     "_plus_scalar",
     {"_PlusScalar", "_scatter_plus_scalar"},
     nullptr,
     {}},
    {Instr::kSub,
     "Difference, lhs - rhs.",
     "broadcast_sub",
     {"broadcast_minus"},
     "elemwise_sub",
     {"_minus", "_sub", "_Minus"},
     "_minus_scalar",
     {"_MinusScalar", "_scatter_minus_scalar"},
     "_rminus_scalar",
     {"_RMinusScalar"}},
    {Instr::kMul,
     "Product, lhs * rhs.",
     "broadcast_mul",
     {},
     "elemwise_mul",
     {"_mul", "_Mul"},
     "_mul_scalar",
     {"_MulScalar"},
     nullptr,
     {}},
    {Instr::kDiv,
     "Quotient, lhs / rhs; integers round to zero.",
     "broadcast_div",
     {},
     "elemwise_div",
     {"_div", "_Div", "_scatter_elemwise_div"},
     "_div_scalar",
     {"_DivScalar"},
     "_rdiv_scalar",
     {"_RDivScalar"},
     AmpClass::kWidest,
     AmpClass::kUntouched,
     AmpClass::kFloat32},
    {Instr::kMod,
     "Remainder with the sign of rhs.",
     "broadcast_mod",
     {},
     "_mod",
     {"_Mod"},
     "_mod_scalar",
     {"_ModScalar"},
     "_rmod_scalar",
     {"_RModScalar"}},
    {Instr::kPow,
     "Power, lhs ** rhs.",
     "broadcast_power",
     {},
     "_power",
     {"_Power"},
     "_power_scalar",
     {"_PowerScalar"},
     "_rpower_scalar",
     {"_RPowerScalar"},
     AmpClass::kFloat32,
     AmpClass::kFloat32,
     AmpClass::kFloat32},
    {Instr::kMax,
     "The larger of both.",
     "broadcast_maximum",
     {},
     "_maximum",
     {"_Maximum"},
     "_maximum_scalar",
     {"_MaximumScalar"},
     nullptr,
     {}},
    {Instr::kMin,
     "The smaller of both.",
     "broadcast_minimum",
     {},
     "_minimum",
     {"_Minimum"},
     "_minimum_scalar",
     {"_MinimumScalar"},
     nullptr,
     {}},
    {Instr::kHypot,
     "sqrt(lhs^2 + rhs^2) without overflow.",
     "broadcast_hypot",
     {},
     "_hypot",
     {"_Hypot"},
     "_hypot_scalar",
     {"_HypotScalar"},
     nullptr,
     {},
     AmpClass::kFloat32,
     AmpClass::kFloat32},
    {Instr::kEq,
     "1 where lhs == rhs, else 0.",
     "broadcast_equal",
     {},
     "_equal",
     {"_Equal"},
     "_equal_scalar",
     {"_EqualScalar"},
     nullptr,
     {}},
    {Instr::kNe,
     "1 where lhs != rhs, else 0.",
     "broadcast_not_equal",
     {},
     "_not_equal",
     {"_Not_Equal"},
     "_not_equal_scalar",
     {"_NotEqualScalar"},
     nullptr,
     {}},
    {Instr::kGt,
     "1 where lhs > rhs, else 0.",
     "broadcast_greater",
     {},
     "_greater",
     {"_Greater"},
     "_greater_scalar",
     {"_GreaterScalar"},
     nullptr,
     {}},
    {Instr::kGe,
     "1 where lhs >= rhs, else 0.",
     "broadcast_greater_equal",
     {},
     "_greater_equal",
     {"_Greater_Equal"},
     "_greater_equal_scalar",
     {"_GreaterEqualScalar"},
     nullptr,
     {}},
    {Instr::kLt,
     "1 where lhs < rhs, else 0.",
     "broadcast_lesser",
     {},
     "_lesser",
     {"_Lesser"},
     "_lesser_scalar",
     {"_LesserScalar"},
     nullptr,
     {}},
    {Instr::kLe,
     "1 where lhs <= rhs, else 0.",
     "broadcast_lesser_equal",
     {},
     "_lesser_equal",
     {"_Lesser_Equal"},
     "_lesser_equal_scalar",
     {"_LesserEqualScalar"},
     nullptr,
     {}},
    {Instr::kAnd,
     "1 where both are nonzero, else 0.",
     "broadcast_logical_and",
     {},
     "_logical_and",
     {"_Logical_And"},
     "_logical_and_scalar",
     {"_LogicalAndScalar"},
     nullptr,
     {}},
    {Instr::kOr,
     "1 where either is nonzero, else 0.",
     "broadcast_logical_or",
     {},
     "_logical_or",
     {"_Logical_Or"},
     "_logical_or_scalar",
     {"_LogicalOrScalar"},
     nullptr,
     {}},
    {Instr::kXor,
     "1 where exactly one is nonzero, else 0.",
     "broadcast_logical_xor",
     {},
     "_logical_xor",
     {"_Logical_Xor"},
     "_logical_xor_scalar",
     {"_LogicalXorScalar"},
     nullptr,
     {}},
};

Op ScalarForm(const Binary& b, const char* name, bool reversed) {
  const pointwise::DerivativeNeeds needs = pointwise::NeedsOf(b.instr);
  const Instr instr = b.instr;
  // Linear in the array: the gradient reads the scalar alone.
  const bool linear =
      instr == Instr::kMul || (!reversed && (instr == Instr::kDiv || instr == Instr::kMod));
  const auto bind = [program = SingleStep(instr, 1, true, reversed)](const Attrs& attrs,
                                                                     DType dtype) {
    pointwise::Program bound = program;
    const double scalar = attrs.as<ScalarAttrs>().scalar;
    bound.constants[0] = IsFloating(dtype) ? scalar : std::trunc(scalar);
    return bound;
  };
  pointwise::DeclareProgram(name, bind);
  return Op::Declare(name)
      .Doc(StrCat(b.doc, reversed ? " lhs is the scalar." : " rhs is the scalar.",
                  " The scalar takes the dtype of the array."))
      .Amp(reversed ? b.one_reversed : b.one)
      .Input("data", "The array.")
      .Attributes(AttrSchemaBuilder<ScalarAttrs>()
                      .Add("scalar", &ScalarAttrs::scalar, "The number.")
                      .Add("is_int", &ScalarAttrs::is_int,
                           "Whether the number was an integer; kept for files."))
      .Complete(CompleteUnary)
      .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
      .AllocatesOutputs()
      .FillsGivenOutputs()
      .InPlace()
      .Cpu([bind](KernelContext& c) { RunSingle(bind(*c.attrs_, c.in(0).dtype), c); })
      .GradientNeeds(needs.args[0] && !linear ? std::vector<int>{0} : std::vector<int>{}, {})
      .Gradient([instr, reversed](GradientContext& g) {
        const double scalar = g.attrs<ScalarAttrs>().scalar;
        const pointwise::Arg args[2] = {reversed ? pointwise::Arg(scalar) : g.in(0),
                                        reversed ? pointwise::Arg(g.in(0)) : scalar};
        const Var term = pointwise::Derivative(instr, args, g.out(0), g.d(), reversed ? 1 : 0);
        if (term) g.Set(0, term);
      });
}

const bool registered = [] {
  for (const Binary& b : kBinary) {
    OpRegistration(WithInstruction(TwoInputs(b.broadcast, b.doc)
                                       .Complete(CompleteFromOther)
                                       .Infer(InferBroadcast)
                                       .Amp(b.two)
                                       .Aliases(b.broadcast_aliases),
                                   b.instr));
    OpRegistration(WithInstruction(TwoInputs(b.elementwise, b.doc)
                                       .Complete([](InferContext& c) { CompleteSame(c, {0, 1}); })
                                       .Infer(InferElementwise)
                                       .Amp(b.two)
                                       .Aliases(b.elementwise_aliases),
                                   b.instr));
    OpRegistration(ScalarForm(b, b.scalar, false).Aliases(b.scalar_aliases));
    if (b.reversed != nullptr) {
      OpRegistration(ScalarForm(b, b.reversed, true).Aliases(b.reversed_aliases));
    }
  }
  return true;
}();

const bool where_program = [] {
  pointwise::DeclareProgram("where",
                            [](const Attrs&, DType) { return SingleStep(Instr::kWhere, 3); });
  return true;
}();

const OpRegistration where =
    Op::Declare("where")
        .Doc(
            "x where the condition is nonzero, else y. The condition has the shape of x, or is a "
            "vector that selects along the first axis.")
        .Amp(AmpClass::kWidest)
        .Input("condition", "Any dtype.")
        .OwnDType()
        .Input("x", "Taken where the condition holds.")
        .Input("y", "Taken elsewhere; shape and dtype of x.")
        .Complete([](InferContext& c) { CompleteSame(c, {1, 2}); })
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(1).dtype == c.in(2).dtype, ErrorKind::kType, c.name(), ": x is ",
                     NameOf(c.in(1).dtype), ", y is ", NameOf(c.in(2).dtype));
          WEFT_CHECK(c.in(1).shape == c.in(2).shape, ErrorKind::kShape, c.name(), ": x has shape ",
                     ToString(c.in(1).shape), ", y has shape ", ToString(c.in(2).shape));
          const Shape& condition = c.in(0).shape;
          const Shape& x = c.in(1).shape;
          WEFT_CHECK(
              condition == x || (condition.size() == 1 && !x.empty() && condition[0] == x[0]),
              ErrorKind::kShape, c.name(), ": condition has shape ", ToString(condition),
              ", expected ", ToString(x), " or a vector as long as its first axis");
          c.Out(c.in(1).dtype, x);
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu([program = SingleStep(Instr::kWhere, 3)](KernelContext& c) {
          Value condition = c.in(0);
          if (!(condition.shape == c.in(1).shape)) {
            Shape shape(c.in(1).shape.size(), 1);
            Strides strides(shape.size(), 0);
            shape[0] = condition.shape[0];
            strides[0] = condition.strides[0];
            condition = ViewAs(condition, shape, strides, condition.offset);
          }
          const Value* const inputs[] = {&condition, &c.in(1), &c.in(2)};
          Value& out = c.out(0);
          if (!out.storage) {
            out = AllocateValue(c.device, out.dtype, out.shape,
                                pointwise::ResultStrides(c.inputs.subspan(1), out.shape));
          }
          pointwise::Run(program, {inputs, 3}, out);
        })
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kWhere("where");
          if (g.wants(1)) g.Set(1, Call1(kWhere, {g.in(0), g.d(), ZerosLike(g.d())}));
          if (g.wants(2)) g.Set(2, Call1(kWhere, {g.in(0), ZerosLike(g.d()), g.d()}));
        });

const OpRegistration add_n =
    Op::Declare("add_n")
        .Alias("ElementWiseSum")
        .Doc("The sum of all inputs, which have one shape and dtype.")
        .Amp(AmpClass::kWidest)
        .Variadic("args", "num_args", "The arrays to add.")
        .Complete([](InferContext& c) {
          for (size_t i = 0; i < c.inputs.size(); ++i) CompleteSame(c, {0, i});
          for (size_t i = 0; i < c.inputs.size(); ++i) CompleteSame(c, {0, i});
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          WEFT_CHECK(!in.empty(), ErrorKind::kValue, "add_n: no inputs given");
          Var total = in[0];
          for (size_t i = 1; i < in.size(); ++i) {
            WEFT_CHECK(in[i].type() == in[0].type(), ErrorKind::kShape, "add_n: input ", i,
                       " has shape ", ToString(in[i].shape()), " and dtype ", NameOf(in[i].dtype()),
                       ", the first has ", ToString(in[0].shape()), " and ", NameOf(in[0].dtype()));
            total = total + in[i];
          }
          return Vars{in.size() == 1 ? px::Copy(total) : total};
        });

}  // namespace
}  // namespace weft::elementwise
