;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.optimizer)

;; Names that clojure.core has as well.
(run! #(ns-unmap *ns* %)
      '[adadelta adagrad adam adamw ftml ftrl lamb nag rmsprop sgd signum])

(defn adadelta
  "AdaDelta (Zeiler 2012): steps scaled by running means of squared gradients and squared steps;
  the learning rate has no influence.
  :learning-rate: Learning rate; default 0.01.
  :rho: Decay of the means; default 0.9.
  :epsilon: Keeps the roots away from 0; default 1e-05.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate rho epsilon wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "adadelta" options))

(defn adagrad
  "AdaGrad (Duchi, Hazan and Singer 2011): steps divided by the root of the sum of all squared
  gradients.
  :learning-rate: Learning rate; default 0.01.
  :eps: Keeps the root away from 0; default 1e-07.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate eps wd rescale-grad clip-gradient multi-precision]}])}
  [& options]
  (values/named "adagrad" options))

(defn adam
  "Adam (Kingma and Ba 2015): steps scaled by running moments of g = rescale_grad * gradient + wd
  * weight.
  :learning-rate: Learning rate; default 0.001.
  :beta1: Decay of the mean of gradients; default 0.9.
  :beta2: Decay of the mean of squared gradients; default 0.999.
  :epsilon: Keeps denominators away from 0; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate beta1 beta2 epsilon wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "adam" options))

(defn adamw
  "Adam with weight decay apart from the moments (Loshchilov and Hutter 2019): weight -= lr *
  (step + wd * weight).
  :learning-rate: Learning rate; default 0.001.
  :beta1: Decay of the mean of gradients; default 0.9.
  :beta2: Decay of the mean of squared gradients; default 0.999.
  :epsilon: Keeps denominators away from 0; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate beta1 beta2 epsilon wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "adamw" options))

(defn ftml
  "Follow the moving leader (Zheng and Kwok 2017).
  :learning-rate: Learning rate; default 0.01.
  :beta1: Decay of the mean of gradients; default 0.6.
  :beta2: Decay of the mean of squared gradients; default 0.999.
  :epsilon: Keeps denominators away from 0; default 1e-08.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate beta1 beta2 epsilon wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "ftml" options))

(defn ftrl
  "Follow the regularized leader (McMahan et al. 2013), with wd as L2 regularization.
  :learning-rate: Learning rate; default 0.1.
  :lamda1: L1 regularization; default 0.01.
  :beta: Added to the root of the sum of squares; default 1.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate lamda1 beta wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "ftrl" options))

(defn lamb
  "LAMB (You et al. 2020): Adam whose steps are as long as the array they change, times the
  learning rate.
  :learning-rate: Learning rate; default 0.001.
  :beta1: Decay of the mean of gradients; default 0.9.
  :beta2: Decay of the mean of squared gradients; default 0.999.
  :epsilon: Keeps denominators away from 0; default 1e-06.
  :lower-bound: Least length of the weight that counts; default None.
  :upper-bound: Greatest length of the weight that counts; default None.
  :bias-correction: Whether it is undone that the means begin at 0; default True.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate beta1 beta2 epsilon lower-bound upper-bound bias-
  correction wd rescale-grad clip-gradient multi-precision]}])}
  [& options]
  (values/named "lamb" options))

(defn nag
  "Nesterov's accelerated gradient (Sutskever et al. 2013): state = momentum * state - lr * (g +
  wd * weight); weight += momentum * state - lr * (g + wd * weight).
  :learning-rate: Learning rate; default 0.01.
  :momentum: Momentum; 0: none; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate momentum wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "nag" options))

(defn rmsprop
  "RMSProp (Tieleman and Hinton 2012; centered: Graves 2013): steps divided by the root of a
  running mean of squared gradients.
  :learning-rate: Learning rate; default 0.001.
  :gamma1: Decay of the means; default 0.9.
  :gamma2: Momentum of the centered form; default 0.9.
  :epsilon: Keeps the root away from 0; default 1e-08.
  :centered: Whether the variance is used instead of the mean square; default False.
  :clip-weights: Weights are clipped to [-clip_weights, clip_weights] after each step; default
    None.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate gamma1 gamma2 epsilon centered clip-weights wd rescale-
  grad clip-gradient multi-precision]}])}
  [& options]
  (values/named "rmsprop" options))

(defn sgd
  "Stochastic gradient descent. With momentum: state = momentum * state - lr * (g + wd * weight);
  weight += state.
  :learning-rate: Learning rate; default 0.01.
  :momentum: Momentum; 0: none; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate momentum wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "sgd" options))

(defn signum
  "Steps of one size in the direction of the sign of the gradient, or of its momentum (Bernstein
  et al. 2018).
  :learning-rate: Learning rate; default 0.01.
  :momentum: Momentum; 0: none; default 0.9.
  :wd-lh: Weight decay that does not enter the momentum; default 0.
  :wd: Weight decay; default 0.
  :rescale-grad: Factor of each gradient before anything else, often 1 / batch size; default 1.
  :clip-gradient: Each element of the rescaled gradient is clipped to [-clip_gradient,
    clip_gradient]; default None.
  :multi-precision: Whether float16 and bfloat16 weights are kept and updated in float32 as well;
    default False."
  {:arglists '([& {:keys [learning-rate momentum wd-lh wd rescale-grad clip-gradient multi-
  precision]}])}
  [& options]
  (values/named "signum" options))
