#include "core/ops/random/distributions.h"

#include <cmath>
#include <numbers>

namespace weft::random {

double ElementSource::Normal() {
  const double radius = std::sqrt(-2 * std::log(Open()));
  return radius * std::cos(2 * std::numbers::pi * Unit());
}

// Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26, 2000.
double Gamma(ElementSource& source, double shape, double scale) {
  double boost = 1;
  if (shape < 1) {
    boost = std::pow(source.Open(), 1 / shape);
    shape += 1;
  }
  const double d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
  for (;;) {
    const double x = source.Normal();
    const double t = 1 + c * x;
    if (t <= 0) continue;
    const double v = t * t * t;
    if (std::log(source.Open()) < 0.5 * x * x + d - d * v + d * std::log(v)) {
      return boost * d * v * scale;
    }
  }
}

namespace {

// Multiplies uniform numbers until they fall below e^-mean; for small means.
double PoissonByProducts(ElementSource& source, double mean) {
  const double limit = std::exp(-mean);
  double product = source.Open();
  int64_t count = 0;
  while (product > limit) {
    product *= source.Open();
    ++count;
  }
  return static_cast<double>(count);
}

// Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance:
// Mathematics and Economics 12, 1993: algorithm PTRS.
double PoissonByRejection(ElementSource& source, double mean) {
  const double b = 0.931 + 2.53 * std::sqrt(mean);
  const double a = -0.059 + 0.02483 * b;
  const double inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
  const double v_r = 0.9277 - 3.6224 / (b - 2);
  const double log_mean = std::log(mean);
  for (;;) {
    const double u = source.Unit() - 0.5, v = source.Open();
    const double us = 0.5 - std::fabs(u);
    const double k = std::floor((2 * a / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= v_r) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    int sign;
    const double accept = k * log_mean - mean - ::lgamma_r(k + 1, &sign);
    if (std::log(v * inverse_alpha / (a / (us * us) + b)) <= accept) return k;
  }
}

}  // namespace

double Poisson(ElementSource& source, double mean) {
  if (mean <= 0) return 0;
  return mean < 12 ? PoissonByProducts(source, mean) : PoissonByRejection(source, mean);
}

double NegativeBinomial(ElementSource& source, double k, double p) {
  if (p >= 1) return 0;
  return Poisson(source, Gamma(source, k, (1 - p) / p));
}

double GeneralizedNegativeBinomial(ElementSource& source, double mu, double alpha) {
  if (alpha == 0) return Poisson(source, mu);
  return Poisson(source, Gamma(source, 1 / alpha, mu * alpha));
}

}  // namespace weft::random
