// Gradients of the instructions: one rule each, in terms of other instructions.
#include <cmath>
#include <numbers>

#include "core/base/error.h"
#include "core/ops/functional.h"
#include "core/ops/pointwise/expr.h"

namespace weft::pointwise {
namespace {

using std::numbers::inv_sqrtpi;
using std::numbers::ln10;
using std::numbers::ln2;
using std::numbers::sqrt2;

// Of the normal distribution at its mean: 1 / sqrt(2 pi).
constexpr double kNormalDensity = inv_sqrtpi / sqrt2;

// What a rule reads: x, y (the result) or neither.
enum class Reads { kNothing, kArgs, kResult };

Reads ReadsOf(Instr instr) {
  switch (instr) {
    case Instr::kCopy:
    case Instr::kNeg:
    case Instr::kAdd:
    case Instr::kSub:
      return Reads::kNothing;
    case Instr::kRelu:
    case Instr::kReciprocal:
    case Instr::kSqrt:
    case Instr::kRsqrt:
    case Instr::kCbrt:
    case Instr::kRcbrt:
    case Instr::kExp:
    case Instr::kExpm1:
    case Instr::kTan:
    case Instr::kTanh:
    case Instr::kSigmoid:
      return Reads::kResult;
    default:
      return Reads::kArgs;
  }
}

Var Unary(Instr instr, const Var& x, const Var& y, const Var& dy) {
  using namespace px;  // NOLINT: the rules are the instructions' own language
  switch (instr) {
    case Instr::kCopy:
      return dy;
    case Instr::kNeg:
      return -dy;
    case Instr::kAbs:
      return dy * Sign(x);
    case Instr::kSquare:
      return dy * x * 2.0;
    case Instr::kRelu:
      return Where(Gt(y, 0.0), dy, 0.0);
    case Instr::kReciprocal:
      return -(dy * Square(y));
    case Instr::kSqrt:
      return dy * 0.5 / y;
    case Instr::kRsqrt:
      return dy * -0.5 * y * Square(y);
    case Instr::kCbrt:
      return dy / (3.0 * Square(y));
    case Instr::kRcbrt:
      return dy * (-1.0 / 3.0) * Square(Square(y));
    case Instr::kExp:
      return dy * y;
    case Instr::kExpm1:
      return dy * (y + 1.0);
    case Instr::kLog:
      return dy / x;
    case Instr::kLog2:
      return dy * (1.0 / ln2) / x;
    case Instr::kLog10:
      return dy * (1.0 / ln10) / x;
    case Instr::kLog1p:
      return dy / (x + 1.0);
    case Instr::kSin:
      return dy * Cos(x);
    case Instr::kCos:
      return -(dy * Sin(x));
    case Instr::kTan:
      return dy * (Square(y) + 1.0);
    case Instr::kArcsin:
      return dy * Rsqrt(1.0 - Square(x));
    case Instr::kArccos:
      return -(dy * Rsqrt(1.0 - Square(x)));
    case Instr::kArctan:
      return dy / (Square(x) + 1.0);
    case Instr::kSinh:
      return dy * Cosh(x);
    case Instr::kCosh:
      return dy * Sinh(x);
    case Instr::kTanh:
      return dy * (1.0 - Square(y));
    case Instr::kArcsinh:
      return dy * Rsqrt(Square(x) + 1.0);
    case Instr::kArccosh:
      return dy * Rsqrt(Square(x) - 1.0);
    case Instr::kArctanh:
      return dy / (1.0 - Square(x));
    case Instr::kSigmoid:
      return dy * y * (1.0 - y);
    case Instr::kSoftrelu:
      return dy * Sigmoid(x);
    case Instr::kErf:
      return dy * (2.0 * inv_sqrtpi) * Exp(-Square(x));
    case Instr::kGelu:
      return dy * (Erf(x * (1 / sqrt2)) * 0.5 + 0.5 + x * Exp(Square(x) * -0.5) * kNormalDensity);
    case Instr::kErfinv:
      return dy * (0.5 / inv_sqrtpi) * Exp(Square(Erfinv(x)));
    case Instr::kGamma:
      return dy * Gamma(x) * Digamma(x);
    case Instr::kGammaln:
      return dy * Digamma(x);
    case Instr::kDigamma:
      return dy * Trigamma(x);
    case Instr::kTrigamma:
      Fail(ErrorKind::kUnsupported, "trigamma: its gradient (tetragamma) does not exist in weft");
    default:
      return Var();  // piecewise constant: rounding, signs, predicates
  }
}

// Either side may be a number.
Var Binary(Instr instr, const Arg& a, const Arg& b, const Var& dy, int arg) {
  using namespace px;  // NOLINT: as above
  const bool left = arg == 0;
  switch (instr) {
    case Instr::kAdd:
      return dy;
    case Instr::kSub:
      return left ? dy : -dy;
    case Instr::kMul:
      return Mul(dy, left ? b : a);
    case Instr::kDiv:
      return left ? Div(dy, b) : -(Mul(dy, a) / Mul(b, b));
    case Instr::kMod:
      return left ? dy : -(dy * Floor(Div(a, b)));
    case Instr::kMax:
      return dy * (left ? Ge(a, b) : Lt(a, b));
    case Instr::kMin:
      return dy * (left ? Le(a, b) : Gt(a, b));
    case Instr::kPow:
      if (!left) {
        return a.is_number() ? dy * std::log(a.number()) * Pow(a, b) : dy * Log(a) * Pow(a, b);
      }
      return b.is_number() ? dy * b.number() * Pow(a, b.number() - 1.0)
                           : Mul(dy, b) * Pow(a, b.var() - 1.0);
    case Instr::kHypot:
      return Mul(dy, left ? a : b) / Hypot(a, b);
    case Instr::kArctan2:
      return Mul(left ? dy : -dy, left ? b : a) / Square(Hypot(a, b));
    case Instr::kLeaky:
      return left ? Where(Gt(a, 0.0), dy, Mul(dy, b)) : Where(Gt(a, 0.0), 0.0, Mul(dy, a));
    default:
      return Var();  // comparisons and logic
  }
}

}  // namespace

DerivativeNeeds NeedsOf(Instr instr) {
  const Reads reads = ReadsOf(instr);
  const bool args = reads == Reads::kArgs;
  // A product's gradient for one side reads the other alone, but both sides may be wanted.
  return {{args, args, args}, reads == Reads::kResult};
}

Var Derivative(Instr instr, std::span<const Arg> args, const Var& y, const Var& dy, int arg) {
  switch (InfoOf(instr).arity) {
    case 1:
      return Unary(instr, args[0].var(), y, dy);
    case 2:
      return Binary(instr, args[0], args[1], dy, arg);
    default:
      break;
  }
  if (instr == Instr::kWhere) {
    if (arg == 0) return Var();
    return arg == 1 ? px::Where(args[0], dy, 0.0) : px::Where(args[0], 0.0, dy);
  }
  // Fma: a * b + c.
  return arg == 2 ? dy : px::Mul(dy, args[1 - arg]);
}

}  // namespace weft::pointwise
