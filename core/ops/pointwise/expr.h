// Pointwise expressions over Vars. They are deferred: a chain becomes one program when somebody
// needs its value.
#pragma once

#include <initializer_list>

#include "core/ops/pointwise/instr.h"
#include "core/ops/pointwise/program.h"
#include "core/registry/var.h"

namespace weft {

namespace pointwise {

// An argument of an expression: a Var or a number (which takes the dtype of the others).
class Arg {
 public:
  Arg(Var var) : var_(std::move(var)) {}   // NOLINT: numbers and Vars mix in expressions
  Arg(double number) : number_(number) {}  // NOLINT
  bool is_number() const { return !var_.defined(); }
  const Var& var() const { return var_; }
  double number() const { return number_; }

 private:
  Var var_;
  double number_ = 0;
};

// The deferred result of one instruction; shapes broadcast. Its dtype is that of the last argument
// that is an array.
Var Apply(Instr instr, std::initializer_list<Arg> args);
Var Apply(Instr instr, std::span<const Arg> args);

// The gradient of every instruction, in terms of expressions. `y` may be undefined where
// ReadsResult is false, and args[i] type-only where ReadsArg(i) is false.
struct DerivativeNeeds {
  bool args[3];
  bool result;
};
DerivativeNeeds NeedsOf(Instr instr);
// Gradients for the arguments, before summing over broadcast axes; undefined where zero.
Var Derivative(Instr instr, std::span<const Arg> args, const Var& y, const Var& dy, int arg);

// The attributes of the operator that runs a program with several steps.
struct ProgramAttrs {
  Program program;
  DType dtype;
};

}  // namespace pointwise

// Functions named after the instructions, as in Exp(x), Max(x, 0.0), Where(c, a, b).
#define WEFT_INSTR(name, text, arity, integers)                                    \
  template <typename... A>                                                         \
    requires(sizeof...(A) == arity)                                                \
  Var name(const A&... args) {                                                     \
    return pointwise::Apply(pointwise::Instr::k##name, {pointwise::Arg(args)...}); \
  }
namespace px {
WEFT_POINTWISE_INSTRUCTIONS(WEFT_INSTR)
}  // namespace px
#undef WEFT_INSTR

inline Var operator+(const Var& a, const Var& b) { return px::Add(a, b); }
inline Var operator-(const Var& a, const Var& b) { return px::Sub(a, b); }
inline Var operator*(const Var& a, const Var& b) { return px::Mul(a, b); }
inline Var operator/(const Var& a, const Var& b) { return px::Div(a, b); }
inline Var operator+(const Var& a, double b) { return px::Add(a, b); }
inline Var operator-(const Var& a, double b) { return px::Sub(a, b); }
inline Var operator*(const Var& a, double b) { return px::Mul(a, b); }
inline Var operator/(const Var& a, double b) { return px::Div(a, b); }
inline Var operator+(double a, const Var& b) { return px::Add(a, b); }
inline Var operator-(double a, const Var& b) { return px::Sub(a, b); }
inline Var operator*(double a, const Var& b) { return px::Mul(a, b); }
inline Var operator/(double a, const Var& b) { return px::Div(a, b); }
inline Var operator-(const Var& a) { return px::Neg(a); }

}  // namespace weft
