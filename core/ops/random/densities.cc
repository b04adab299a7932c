// Densities of the distributions: _random_pdf_x, compositions in the samples and the parameters.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft::random {
namespace {

struct DensityAttrs {
  bool is_log = false;
};

// Parameters as they broadcast against the samples.
using LogDensity = Var (*)(const Var& x, const Var& a, const Var& b);

struct Density {
  const char* name;  // _random_pdf_NAME
  const char* doc;
  const char* a;
  const char* a_doc;
  const char* b;  // nullptr: one parameter
  const char* b_doc;
  bool discrete;  // no gradient for the samples
  LogDensity log;
};

// x log(y) with 0 log(0) = 0.
Var XLogY(const Var& x, const Var& y) {
  const Var none = px::And(px::Eq(x, 0.0), px::Eq(y, 0.0));
  return x * px::Log(px::Where(none, 1.0, y));
}

// What depends on the parameters alone is computed once for each, not for each sample.
Var LogUniform(const Var& x, const Var& low, const Var& high) {
  return ZerosLike(x) - Materialized(px::Log(high - low));
}

Var LogNormal(const Var& x, const Var& mu, const Var& sigma) {
  const Var scale = Materialized(px::Log(sigma) + 0.5 * std::log(2 * std::numbers::pi));
  return -0.5 * px::Square((x - mu) / sigma) - scale;
}

Var LogExponential(const Var& x, const Var& lam, const Var&) {
  return Materialized(px::Log(lam)) - lam * x;
}

Var LogGamma(const Var& x, const Var& alpha, const Var& beta) {
  const Var scale = Materialized(XLogY(alpha, beta) - px::Gammaln(alpha));
  return scale + XLogY(alpha - 1.0, x) - beta * x;
}

Var LogPoisson(const Var& x, const Var& lam, const Var&) {
  return XLogY(x, lam) - lam - px::Gammaln(x + 1.0);
}

Var LogNegativeBinomial(const Var& x, const Var& k, const Var& p) {
  const Var scale = Materialized(XLogY(k, p) - px::Gammaln(k));
  return scale + px::Gammaln(x + k) - px::Gammaln(x + 1.0) + XLogY(x, 1.0 - p);
}

Var LogGeneralizedNegativeBinomial(const Var& x, const Var& mu, const Var& alpha) {
  return LogNegativeBinomial(x, Materialized(px::Reciprocal(alpha)),
                             Materialized(px::Reciprocal(mu * alpha + 1.0)));
}

const Density kDensities[] = {
    {"uniform", "The uniform density 1 / (high - low), without a look at where the sample lies.",
     "low", "Lower ends.", "high", "Upper ends.", false, LogUniform},
    {"normal", "The normal density.", "mu", "Means.", "sigma", "Standard deviations.", false,
     LogNormal},
    {"exponential", "The exponential density lam exp(-lam x).", "lam", "Rates.", nullptr, nullptr,
     false, LogExponential},
    {"gamma", "The gamma density of shape alpha and rate beta.", "alpha", "Shapes.", "beta",
     "Rates: inverse scales.", false, LogGamma},
    {"poisson", "The probability of a count under the Poisson distribution.", "lam", "Means.",
     nullptr, nullptr, true, LogPoisson},
    {"negative_binomial",
     "The probability of a number of failures before the k-th success of probability p.", "k",
     "Numbers of successes.", "p", "Probabilities of success.", true, LogNegativeBinomial},
    {"generalized_negative_binomial",
     "The probability of a count under the negative binomial distribution of mean mu and variance "
     "mu + alpha mu^2.",
     "mu", "Means.", "alpha", "Dispersions.", true, LogGeneralizedNegativeBinomial}};

void CheckDTypes(std::span<const Var> in, const Op& op) {
  for (size_t i = 0; i < in.size(); ++i) {
    WEFT_CHECK(IsFloating(in[i].dtype()) && in[i].dtype() == in[0].dtype(), ErrorKind::kType,
               op.name(), ": ", op.inputs()[i].name, " is ", NameOf(in[i].dtype()),
               i == 0 ? ", expected a floating dtype"
                      : StrCat(", expected ", NameOf(in[0].dtype()), " as sample"));
  }
}

// A parameter with one axis of size 1 for each further axis of the samples.
Var Extended(const Var& parameter, int rank) {
  Shape shape = parameter.shape();
  while (static_cast<int>(shape.size()) < rank) shape.push_back(1);
  return Reshape(parameter, shape);
}

bool IsPrefix(const Shape& prefix, const Shape& shape) {
  return prefix.size() <= shape.size() && std::equal(prefix.begin(), prefix.end(), shape.begin());
}

Var Finished(const Var& log, const Attrs* attrs) {
  return attrs->as<DensityAttrs>().is_log ? log : px::Exp(log);
}

Op Declared(const char* name, std::string doc, const char* samples) {
  return Op::Declare(StrCat("_random_pdf_", name))
      .Alias(StrCat("random_pdf_", name))
      .Doc(std::move(doc))
      .Amp(AmpClass::kWidest)
      .Input("sample", samples);
}

AttrSchemaBuilder<DensityAttrs> Schema() {
  AttrSchemaBuilder<DensityAttrs> schema;
  schema.Add("is_log", &DensityAttrs::is_log, "Whether the logarithm is wanted.");
  return schema;
}

void RegisterDensity(const Density& d) {
  Op op = Declared(d.name, StrCat(d.doc, " The result has the shape of sample."),
                   "Shape of the parameters + any further axes; floating point.")
              .Input(d.a, d.a_doc);
  if (d.b != nullptr) std::move(op).Input(d.b, StrCat(d.b_doc, " Shape of ", d.a, "."));
  const std::string name = op.name();
  OpRegistration(std::move(op).Attributes(Schema()).Compose(
      [&d, name](std::span<const Var> in, const Attrs* attrs) {
        CheckDTypes(in, Op::Get(name));
        const Shape& shape = in[0].shape();
        for (size_t i = 1; i < in.size(); ++i) {
          WEFT_CHECK(IsPrefix(in[i].shape(), shape) && in[i].shape() == in[1].shape(),
                     ErrorKind::kShape, name, ": sample has shape ", ToString(shape), ", ",
                     i == 1 ? d.a : d.b, " has ", ToString(in[i].shape()), ", expected ",
                     i == 1 ? "the first axes of sample" : "the shape of the other parameter");
        }
        const Var x = d.discrete ? StopGradient(in[0]) : in[0];
        const Var a = Extended(in[1], in[0].rank());
        const Var b = d.b != nullptr ? Extended(in[2], in[0].rank()) : Var();
        return Vars{Finished(d.log(x, a, b), attrs)};
      }));
}

const bool registered = [] {
  for (const Density& d : kDensities) RegisterDensity(d);
  return true;
}();

const OpRegistration dirichlet =
    Declared("dirichlet",
             "The Dirichlet density. The result has the shape of sample without its last axis, and "
             "(1,) where that is the only one.",
             "(..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).")
        .Input("alpha", "Concentrations, shape (..., n).")
        .Attributes(Schema())
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          CheckDTypes(in, Op::Get("_random_pdf_dirichlet"));
          const Shape &shape = in[0].shape(), &alpha = in[1].shape();
          bool fits = !alpha.empty() && !shape.empty() && alpha.back() == shape.back();
          fits = fits && IsPrefix(Shape(alpha.begin(), alpha.end() - 1),
                                  Shape(shape.begin(), shape.end() - 1));
          WEFT_CHECK(fits, ErrorKind::kShape, "_random_pdf_dirichlet: sample has shape ",
                     ToString(shape), ", alpha has ", ToString(alpha),
                     ", expected its first axes and its last one");
          Shape extended(alpha.begin(), alpha.end() - 1);
          while (extended.size() + 1 < shape.size()) extended.push_back(1);
          extended.push_back(alpha.back());
          const Var a = Reshape(in[1], extended);
          const Var terms = Sum(Materialized(XLogY(a - 1.0, in[0])), {-1});
          const Var scale = px::Gammaln(Sum(a, {-1})) - Sum(Materialized(px::Gammaln(a)), {-1});
          return Vars{Finished(terms + scale, attrs)};
        });

}  // namespace
}  // namespace weft::random
