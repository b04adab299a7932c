// The gamma family for one number, as the vector kernels use it where their formulas end.
#pragma once

namespace weft::pointwise {

double Gamma(double x);
double Gammaln(double x);   // log |gamma(x)|
double Digamma(double x);   // its derivative
double Trigamma(double x);  // its second derivative

}  // namespace weft::pointwise
