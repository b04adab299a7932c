;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.symbol)

(defn block-grad
  "The input; no gradient flows through it.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "BlockGrad" [data] options))

(defn stop-gradient
  "The input; no gradient flows through it.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "BlockGrad" [data] options))

(defn cast
  "Converts the elements to another dtype. Floating point to integer rounds to zero.
  data: The input array.
  :dtype: The dtype of the result; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [dtype name]}])}
  [data & options]
  (call-one "Cast" [data] options))

(defn identity
  "A copy of the input.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "_copy" [data] options))

(defn abs
  "Absolute value.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "abs" [data] options))

(defn add-n
  "The sum of all inputs, which have one shape and dtype.
  args: A sequence. The arrays to add.
  :name: The node's name; default: made."
  {:arglists '([args & {:keys [name]}])}
  [args & options]
  (call-one "add_n" args options))

(defn element-wise-sum
  "The sum of all inputs, which have one shape and dtype.
  args: A sequence. The arrays to add.
  :name: The node's name; default: made."
  {:arglists '([args & {:keys [name]}])}
  [args & options]
  (call-one "add_n" args options))

(defn amp-cast
  "data in another dtype where it is floating; other arrays stay as they are.
  data: Any shape and dtype.
  :dtype: Dtype of the result; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [dtype name]}])}
  [data & options]
  (call-one "amp_cast" [data] options))

(defn amp-multicast
  "The float16, bfloat16 and float32 inputs in one dtype: the widest of them, or the narrowest
  with cast_narrow. Arrays of other dtypes stay as they are.
  data: A sequence. Any shapes and dtypes.
  :cast-narrow: Whether the narrowest dtype is taken; default False.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [cast-narrow name]}])}
  [data & options]
  (call-one "amp_multicast" data options))

(defn arccos
  "Inverse cosine in radians, in [0, pi].
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "arccos" [data] options))

(defn arccosh
  "Inverse hyperbolic cosine.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "arccosh" [data] options))

(defn arcsin
  "Inverse sine in radians, in [-pi/2, pi/2].
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "arcsin" [data] options))

(defn arcsinh
  "Inverse hyperbolic sine.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "arcsinh" [data] options))

(defn arctan
  "Inverse tangent in radians, in [-pi/2, pi/2].
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "arctan" [data] options))

(defn arctanh
  "Inverse hyperbolic tangent.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "arctanh" [data] options))

(defn broadcast-add
  "Sum, lhs + rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_add" [lhs :rhs] options))

(defn broadcast-plus
  "Sum, lhs + rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_add" [lhs :rhs] options))

(defn broadcast-div
  "Quotient, lhs / rhs; integers round to zero.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_div" [lhs :rhs] options))

(defn broadcast-equal
  "1 where lhs == rhs, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_equal" [lhs :rhs] options))

(defn broadcast-greater
  "1 where lhs > rhs, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_greater" [lhs :rhs] options))

(defn broadcast-greater-equal
  "1 where lhs >= rhs, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_greater_equal" [lhs :rhs] options))

(defn broadcast-hypot
  "sqrt(lhs^2 + rhs^2) without overflow.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_hypot" [lhs :rhs] options))

(defn broadcast-lesser
  "1 where lhs < rhs, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_lesser" [lhs :rhs] options))

(defn broadcast-lesser-equal
  "1 where lhs <= rhs, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_lesser_equal" [lhs :rhs] options))

(defn broadcast-logical-and
  "1 where both are nonzero, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_logical_and" [lhs :rhs] options))

(defn broadcast-logical-or
  "1 where either is nonzero, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_logical_or" [lhs :rhs] options))

(defn broadcast-logical-xor
  "1 where exactly one is nonzero, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_logical_xor" [lhs :rhs] options))

(defn broadcast-maximum
  "The larger of both.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_maximum" [lhs :rhs] options))

(defn broadcast-minimum
  "The smaller of both.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_minimum" [lhs :rhs] options))

(defn broadcast-mod
  "Remainder with the sign of rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_mod" [lhs :rhs] options))

(defn broadcast-mul
  "Product, lhs * rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_mul" [lhs :rhs] options))

(defn broadcast-not-equal
  "1 where lhs != rhs, else 0.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_not_equal" [lhs :rhs] options))

(defn broadcast-power
  "Power, lhs ** rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_power" [lhs :rhs] options))

(defn broadcast-sub
  "Difference, lhs - rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_sub" [lhs :rhs] options))

(defn broadcast-minus
  "Difference, lhs - rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "broadcast_sub" [lhs :rhs] options))

(defn cbrt
  "Cube root.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "cbrt" [data] options))

(defn ceil
  "Smallest integer not below x.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "ceil" [data] options))

(defn clip
  "Limits the elements to [a_min, a_max]; the gradient is zero outside.
  data: The input array.
  :a-min: Smallest value; required.
  :a-max: Largest value; required.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [a-min a-max name]}])}
  [data & options]
  (call-one "clip" [data] options))

(defn cos
  "Cosine of radians.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "cos" [data] options))

(defn cosh
  "Hyperbolic cosine.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "cosh" [data] options))

(defn degrees
  "Radians to degrees.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "degrees" [data] options))

(defn digamma
  "Derivative of gammaln.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "digamma" [data] options))

(defn elemwise-add
  "Sum, lhs + rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "elemwise_add" [lhs :rhs] options))

(defn elemwise-div
  "Quotient, lhs / rhs; integers round to zero.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "elemwise_div" [lhs :rhs] options))

(defn elemwise-mul
  "Product, lhs * rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "elemwise_mul" [lhs :rhs] options))

(defn elemwise-sub
  "Difference, lhs - rhs.
  lhs: Left array.
  :rhs: Right array.
  :name: The node's name; default: made."
  {:arglists '([lhs & {:keys [rhs name]}])}
  [lhs & options]
  (call-one "elemwise_sub" [lhs :rhs] options))

(defn erf
  "Gauss error function.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "erf" [data] options))

(defn erfinv
  "Inverse of the Gauss error function on (-1, 1).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "erfinv" [data] options))

(defn exp
  "Exponential.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "exp" [data] options))

(defn expm1
  "exp(x) - 1, accurate for small x.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "expm1" [data] options))

(defn fix
  "Nearest integer towards zero.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "fix" [data] options))

(defn floor
  "Largest integer not above x.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "floor" [data] options))

(defn gamma
  "Gamma function.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "gamma" [data] options))

(defn gammaln
  "Logarithm of the absolute value of the gamma function.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "gammaln" [data] options))

(defn log
  "Natural logarithm.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "log" [data] options))

(defn log10
  "Logarithm to base 10.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "log10" [data] options))

(defn log1p
  "log(1 + x), accurate for small x.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "log1p" [data] options))

(defn log2
  "Logarithm to base 2.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "log2" [data] options))

(defn log-sigmoid
  "log(1 / (1 + exp(-x))).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "log_sigmoid" [data] options))

(defn logical-not
  "1 where x is zero, else 0.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "logical_not" [data] options))

(defn mish
  "x tanh(log(1 + exp(x))) (Misra 2019).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "mish" [data] options))

(defn negative
  "Numerical negative, -x.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "negative" [data] options))

(defn ones-like
  "Ones with the shape and dtype of the input.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "ones_like" [data] options))

(defn radians
  "Degrees to radians.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "radians" [data] options))

(defn rcbrt
  "1 / cbrt(x).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "rcbrt" [data] options))

(defn reciprocal
  "1 / x.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "reciprocal" [data] options))

(defn relu
  "Rectified linear unit, max(x, 0).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "relu" [data] options))

(defn rint
  "Nearest integer; halves go to the even one.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "rint" [data] options))

(defn round
  "Nearest integer; halves go away from zero.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "round" [data] options))

(defn rsqrt
  "1 / sqrt(x).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "rsqrt" [data] options))

(defn sigmoid
  "1 / (1 + exp(-x)).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "sigmoid" [data] options))

(defn sign
  "-1, 0 or 1 by the sign of x; NaN stays NaN.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "sign" [data] options))

(defn sin
  "Sine of radians.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "sin" [data] options))

(defn sinh
  "Hyperbolic sine.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "sinh" [data] options))

(defn smooth-l1
  "0.5 (s x)^2 where |x| < 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
  data: The input array.
  :scalar: s, the sharpness of the corner; default 1.
  :is-int: Whether the scalar was an integer; kept for files; default True.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [scalar is-int name]}])}
  [data & options]
  (call-one "smooth_l1" [data] options))

(defn softsign
  "x / (1 + |x|).
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "softsign" [data] options))

(defn sqrt
  "Square root; NaN below zero.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "sqrt" [data] options))

(defn square
  "x squared.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "square" [data] options))

(defn tan
  "Tangent of radians.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "tan" [data] options))

(defn tanh
  "Hyperbolic tangent.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "tanh" [data] options))

(defn trunc
  "Nearest integer towards zero.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "trunc" [data] options))

(defn where
  "x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
  selects along the first axis.
  condition: Any dtype.
  :x: Taken where the condition holds.
  :y: Taken elsewhere; shape and dtype of x.
  :name: The node's name; default: made."
  {:arglists '([condition & {:keys [x y name]}])}
  [condition & options]
  (call-one "where" [condition :x :y] options))

(defn zeros-like
  "Zeros with the shape and dtype of the input.
  data: The input array.
  :name: The node's name; default: made."
  {:arglists '([data & {:keys [name]}])}
  [data & options]
  (call-one "zeros_like" [data] options))
