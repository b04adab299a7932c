;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn contrib-group-adagrad-update
  "AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
  rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
  weight: The weight, (rows, columns).
  grad: Its gradient: shape and dtype of the weight.
  history: Sums of squares, (rows, 1) or (rows,); changed in place.
  :lr: Learning rate; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :epsilon: Added below the root; default 1e-05."
  {:arglists '([weight grad history & {:keys [lr rescale-grad clip-gradient epsilon]}])}
  [weight grad history & options]
  (call-one "_contrib_group_adagrad_update" [weight grad history] options))

(defn adam-update
  "Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
  weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
  weight - lr * mean / (sqrt(var) + epsilon).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mean: Running mean of the gradient, changed in place.
  var: Running mean of its square, changed in place.
  :lr: Learning rate; required.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad mean var & {:keys [lr beta1 beta2 epsilon wd rescale-grad clip-
  gradient lazy-update]}])}
  [weight grad mean var & options]
  (call-one "adam_update" [weight grad mean var] options))

(defn all-finite
  "1 where every element is finite, else 0; shape (1,), float32. No gradient.
  data: Any shape; floating point.
  :init-output: True; joining with what the result holds is refused; default True."
  {:arglists '([data & {:keys [init-output]}])}
  [data & options]
  (call-one "all_finite" [data] options))

(defn ftml-update
  "Follow the moving leader (Zheng and Kwok, ICML 2017).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  d: State d, changed in place.
  v: State v, changed in place.
  z: State z, changed in place.
  :lr: Learning rate; required.
  :beta1: Decay of d and z; default 0.6.
  :beta2: Decay of v; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :t: Number of this update, from 1; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-grad: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all;
    default -1."
  {:arglists '([weight grad d v z & {:keys [lr beta1 beta2 epsilon t wd rescale-grad clip-
  grad]}])}
  [weight grad d v z & options]
  (call-one "ftml_update" [weight grad d v z] options))

(defn ftrl-update
  "Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  z: Sum of corrected gradients, changed in place.
  n: Sum of squared gradients, changed in place.
  :lr: Learning rate; required.
  :lamda1: Factor of the L1 norm; default 0.01.
  :beta: Added to the root of n; default 1.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad z n & {:keys [lr lamda1 beta wd rescale-grad clip-gradient]}])}
  [weight grad z n & options]
  (call-one "ftrl_update" [weight grad z n] options))

(defn lamb-update-phase1
  "LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
  weight, of the dtype in which it is computed.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mean: Running mean of the gradient, changed in place.
  var: Running mean of its square, changed in place.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-06.
  :t: Number of this update, from 1; required.
  :bias-correction: Divide by 1 - beta^t; default True.
  :wd: Weight decay; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mean var & {:keys [beta1 beta2 epsilon t bias-correction wd rescale-
  grad clip-gradient]}])}
  [weight grad mean var & options]
  (call-one "lamb_update_phase1" [weight grad mean var] options))

(defn lamb-update-phase2
  "LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
  if either norm is 0.
  weight: The weight.
  g: The direction of the first phase.
  r1: Norm of the weight, one element.
  r2: Norm of g, one element.
  :lr: Learning rate; required.
  :lower-bound: Least value of r1; below 0: none; default -1.
  :upper-bound: Largest value of r1; below 0: none; default -1."
  {:arglists '([weight g r1 r2 & {:keys [lr lower-bound upper-bound]}])}
  [weight g r1 r2 & options]
  (call-one "lamb_update_phase2" [weight g r1 r2] options))

(defn mp-lamb-update-phase1
  "LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
  weight, of the dtype in which it is computed.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mean: Running mean of the gradient, changed in place.
  var: Running mean of its square, changed in place.
  weight32: The master weight in float32.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-06.
  :t: Number of this update, from 1; required.
  :bias-correction: Divide by 1 - beta^t; default True.
  :wd: Weight decay; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mean var weight32 & {:keys [beta1 beta2 epsilon t bias-correction wd
  rescale-grad clip-gradient]}])}
  [weight grad mean var weight32 & options]
  (call-one "mp_lamb_update_phase1" [weight grad mean var weight32] options))

(defn mp-lamb-update-phase2
  "LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
  if either norm is 0.
  weight: The weight.
  g: The direction of the first phase.
  r1: Norm of the weight, one element.
  r2: Norm of g, one element.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :lower-bound: Least value of r1; below 0: none; default -1.
  :upper-bound: Largest value of r1; below 0: none; default -1."
  {:arglists '([weight g r1 r2 weight32 & {:keys [lr lower-bound upper-bound]}])}
  [weight g r1 r2 weight32 & options]
  (call-one "mp_lamb_update_phase2" [weight g r1 r2 weight32] options))

(defn mp-nag-mom-update
  "Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
  weight + momentum * mom + step, where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mom weight32 & {:keys [lr momentum wd rescale-grad clip-gradient]}])}
  [weight grad mom weight32 & options]
  (call-one "mp_nag_mom_update" [weight grad mom weight32] options))

(defn mp-sgd-mom-update
  "mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
  clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad mom weight32 & {:keys [lr momentum wd rescale-grad clip-gradient lazy-
  update]}])}
  [weight grad mom weight32 & options]
  (call-one "mp_sgd_mom_update" [weight grad mom weight32] options))

(defn mp-sgd-update
  "weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  weight32: The master weight in float32, which is changed in place.
  :lr: Learning rate; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad weight32 & {:keys [lr wd rescale-grad clip-gradient lazy-update]}])}
  [weight grad weight32 & options]
  (call-one "mp_sgd_update" [weight grad weight32] options))

(defn multi-adam-update
  "adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds beta1 beta2 epsilon rescale-grad clip-gradient lazy-update
  num-weights]}])}
  [data & options]
  (call-all "multi_adam_update" data options))

(defn multi-all-finite
  "1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
  data: A sequence. Any shapes; floating point.
  :init-output: True; joining with what the result holds is refused; default True."
  {:arglists '([data & {:keys [init-output]}])}
  [data & options]
  (call-one "multi_all_finite" data options))

(defn multi-lars
  "Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
  and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
  lrs: Learning rates, one for each weight.
  weights-sum-sq: Sum of squares of each weight, as multi_sum_sq gives it.
  grads-sum-sq: Sum of squares of each gradient.
  wds: Weight decays, one for each weight.
  :eta: The trust coefficient; required.
  :eps: Added to the denominator; required.
  :rescale-grad: The norms of the gradients are multiplied by this first; default 1."
  {:arglists '([lrs weights-sum-sq grads-sum-sq wds & {:keys [eta eps rescale-grad]}])}
  [lrs weights-sum-sq grads-sum-sq wds & options]
  (call-one "multi_lars" [lrs weights-sum-sq grads-sum-sq wds] options))

(defn multi-mp-adam-update
  "adam_update of several float32 master weights at once, and of the weights that they are kept
  for. Arrays of each: weight, grad, mean, var, weight32.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :beta1: Decay of the mean; default 0.9.
  :beta2: Decay of the mean square; default 0.999.
  :epsilon: Added to denominators; default 1e-08.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds beta1 beta2 epsilon rescale-grad clip-gradient lazy-update
  num-weights]}])}
  [data & options]
  (call-all "multi_mp_adam_update" data options))

(defn multi-mp-sgd-mom-update
  "mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds momentum rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "multi_mp_sgd_mom_update" data options))

(defn multi-mp-sgd-update
  "mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "multi_mp_sgd_update" data options))

(defn multi-sgd-mom-update
  "sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds momentum rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "multi_sgd_mom_update" data options))

(defn multi-sgd-update
  "sgd_update of several weights at once. Arrays of each: weight, grad.
  data: A sequence. The arrays of each weight in turn.
  :lrs: Learning rates, one for each weight; required.
  :wds: Weight decays, one for each weight; required.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [lrs wds rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "multi_sgd_update" data options))

(defn multi-sum-sq
  "The sum of squares of each array: shape (num_arrays,), float32. No gradient.
  data: A sequence. Any shapes; floating point."
  {:arglists '([data])}
  [data & options]
  (call-one "multi_sum_sq" data options))

(defn nag-mom-update
  "Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
  weight + momentum * mom + step, where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad mom & {:keys [lr momentum wd rescale-grad clip-gradient]}])}
  [weight grad mom & options]
  (call-one "nag_mom_update" [weight grad mom] options))

(defn preloaded-multi-mp-sgd-mom-update
  "mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [momentum rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "preloaded_multi_mp_sgd_mom_update" data options))

(defn preloaded-multi-mp-sgd-update
  "mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "preloaded_multi_mp_sgd_update" data options))

(defn preloaded-multi-sgd-mom-update
  "sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :momentum: Share of the momentum that is kept; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [momentum rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "preloaded_multi_sgd_mom_update" data options))

(defn preloaded-multi-sgd-update
  "sgd_update of several weights at once. Arrays of each: weight, grad.
  data: A sequence. The arrays of each weight in turn; then the learning rates and the weight
    decays, one array each.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :num-weights: Number of weights; default 1."
  {:arglists '([data & {:keys [rescale-grad clip-gradient num-weights]}])}
  [data & options]
  (call-all "preloaded_multi_sgd_update" data options))

(defn reset-arrays
  "Sets every element of the arrays to 0, in place; nothing is returned.
  data: A sequence. The arrays, any shapes and dtypes."
  {:arglists '([data])}
  [data & options]
  (call-all "reset_arrays" data options))

(defn rmsprop-update
  "RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
  sqrt(n + epsilon).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  n: Running mean of g^2, changed in place.
  :lr: Learning rate; required.
  :gamma1: Decay of the running means; default 0.95.
  :epsilon: Added under the root; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :clip-weights: The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all;
    default -1."
  {:arglists '([weight grad n & {:keys [lr gamma1 epsilon wd rescale-grad clip-gradient clip-
  weights]}])}
  [weight grad n & options]
  (call-one "rmsprop_update" [weight grad n] options))

(defn rmspropalex-update
  "RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
  * g / sqrt(n - mean^2 + epsilon), weight + delta.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  n: Running mean of g^2, changed in place.
  g: Running mean of g, changed in place.
  delta: The last step, changed in place.
  :lr: Learning rate; required.
  :gamma1: Decay of the running means; default 0.95.
  :gamma2: Share of the step that is kept; default 0.9.
  :epsilon: Added under the root; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :clip-weights: The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all;
    default -1."
  {:arglists '([weight grad n g delta & {:keys [lr gamma1 gamma2 epsilon wd rescale-grad clip-
  gradient clip-weights]}])}
  [weight grad n g delta & options]
  (call-one "rmspropalex_update" [weight grad n g delta] options))

(defn sgd-mom-update
  "mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
  clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad mom & {:keys [lr momentum wd rescale-grad clip-gradient lazy-
  update]}])}
  [weight grad mom & options]
  (call-one "sgd_mom_update" [weight grad mom] options))

(defn sgd-update
  "weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  :lr: Learning rate; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :lazy-update: Accepted for compatibility; it has no effect on dense gradients; default True."
  {:arglists '([weight grad & {:keys [lr wd rescale-grad clip-gradient lazy-update]}])}
  [weight grad & options]
  (call-one "sgd_update" [weight grad] options))

(defn signsgd-update
  "(1 - lr * wd) * weight - lr * sign(grad).
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  :lr: Learning rate; required.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1."
  {:arglists '([weight grad & {:keys [lr wd rescale-grad clip-gradient]}])}
  [weight grad & options]
  (call-one "signsgd_update" [weight grad] options))

(defn signum-update
  "mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
  sign(mom), where g is the rescaled and clipped gradient.
  weight: The weight.
  grad: Its gradient: shape and dtype of the weight.
  mom: The momentum, which is changed in place.
  :lr: Learning rate; required.
  :momentum: Share of the momentum that is kept; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: The gradient is multiplied by this first; default 1.
  :clip-gradient: The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    all; default -1.
  :wd-lh: Weight decay that does not go through the momentum; default 0."
  {:arglists '([weight grad mom & {:keys [lr momentum wd rescale-grad clip-gradient wd-lh]}])}
  [weight grad mom & options]
  (call-one "signum_update" [weight grad mom] options))
