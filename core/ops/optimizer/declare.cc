#include "core/ops/optimizer/declare.h"

namespace weft::optimizer {

void CheckTensor(const InferContext& c, size_t base, const Form& form) {
  const ArrayType& weight = c.in(base);
  WEFT_CHECK(IsFloating(weight.dtype), ErrorKind::kType, c.name(), ": weight is ",
             NameOf(weight.dtype), ", expected a floating dtype");
  const size_t arrays = 2 + static_cast<size_t>(StatesOf(form.rule)) + (form.master ? 1 : 0);
  for (size_t i = 1; i < arrays; ++i) {
    const ArrayType& type = c.in(base + i);
    const auto name = [&]() -> std::string {
      return c.op.variadic() ? StrCat("input ", base + i) : c.op.inputs()[base + i].name;
    };
    WEFT_CHECK(type.shape == weight.shape, ErrorKind::kShape, c.name(), ": ", name(), " has shape ",
               ToString(type.shape), ", the weight has ", ToString(weight.shape));
    const DType expected = form.master && i > 1 ? DType::kFloat32 : weight.dtype;
    WEFT_CHECK(type.dtype == expected, ErrorKind::kType, c.name(), ": ", name(), " is ",
               NameOf(type.dtype), ", expected ", NameOf(expected));
  }
}

void InferUpdate(InferContext& c, const Form& form) {
  CheckTensor(c, 0, form);
  c.Out(c.in(0).dtype, c.in(0).shape);
  const int hidden = StatesOf(form.rule) + (form.master ? 1 : 0);
  for (int i = 0; i < hidden; ++i) c.Out(c.in(2 + i).dtype, c.in(2 + i).shape);
}

Op DeclareUpdate(const char* name, const char* doc, const Form& form,
                 std::initializer_list<StateInput> states) {
  Op op = Op::Declare(name)
              .Doc(doc)
              .Input("weight", "The weight.")
              .Input("grad", "Its gradient: shape and dtype of the weight.")
              .Infer([form](InferContext& c) { InferUpdate(c, form); })
              .InPlace();
  int input = 2;
  for (const StateInput& state : states) {
    std::move(op).Input(state.name, state.doc).Effect(input, input - 1);
    ++input;
  }
  if (form.master) {
    std::move(op)
        .Input("weight32", "The master weight in float32, which is changed in place.")
        .Effect(input, input - 1);
  }
  return op;
}

void RunUpdate(KernelContext& c, const Form& form, const Hyper& hyper) {
  TensorUpdate t;
  t.hyper = hyper;
  t.weight = c.in(form.master ? static_cast<size_t>(form.master_input()) : 0);
  t.grad = c.in(1);
  const int states = StatesOf(form.rule);
  for (int i = 0; i < states; ++i) {
    t.states[i] = c.in(2 + i);
    t.states_out[i] = c.out(1 + i);
  }
  t.weight_out = c.out(form.master ? 1 + states : 0);
  if (form.master) t.low_out = c.out(0);
  Update(form.rule, {&t, 1});
}

}  // namespace weft::optimizer
