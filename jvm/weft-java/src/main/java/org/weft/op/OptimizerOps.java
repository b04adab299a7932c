// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family optimizer, which Ops inherits.
 */
public abstract class OptimizerOps extends RandomOps {
  OptimizerOps() {}

  /**
   * Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
   * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
   * weight - lr * mean / (sqrt(var) + epsilon).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray adamUpdate(
      NDArray weight, NDArray grad, NDArray mean, NDArray var, AdamUpdate attributes) {
    return Operator.named("adam_update").apply(attributes, weight, grad, mean, var);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray allFinite(NDArray data, AllFinite attributes) {
    return Operator.named("all_finite").apply(attributes, data);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param data Any shape; floating point.
   * @return the result
   */
  public static NDArray allFinite(NDArray data) {
    return Operator.named("all_finite").apply(null, data);
  }

  /**
   * Follow the moving leader (Zheng and Kwok, ICML 2017).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param d State d, changed in place.
   * @param v State v, changed in place.
   * @param z State z, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ftmlUpdate(
      NDArray weight, NDArray grad, NDArray d, NDArray v, NDArray z, FtmlUpdate attributes) {
    return Operator.named("ftml_update").apply(attributes, weight, grad, d, v, z);
  }

  /**
   * Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param z Sum of corrected gradients, changed in place.
   * @param n Sum of squared gradients, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray ftrlUpdate(
      NDArray weight, NDArray grad, NDArray z, NDArray n, FtrlUpdate attributes) {
    return Operator.named("ftrl_update").apply(attributes, weight, grad, z, n);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray lambUpdatePhase1(
      NDArray weight, NDArray grad, NDArray mean, NDArray var, LambUpdatePhase1 attributes) {
    return Operator.named("lamb_update_phase1").apply(attributes, weight, grad, mean, var);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray lambUpdatePhase2(
      NDArray weight, NDArray g, NDArray r1, NDArray r2, LambUpdatePhase2 attributes) {
    return Operator.named("lamb_update_phase2").apply(attributes, weight, g, r1, r2);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param weight32 The master weight in float32.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpLambUpdatePhase1(
      NDArray weight, NDArray grad, NDArray mean, NDArray var, NDArray weight32,
      MpLambUpdatePhase1 attributes) {
    return Operator.named("mp_lamb_update_phase1")
        .apply(attributes, weight, grad, mean, var, weight32);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpLambUpdatePhase2(
      NDArray weight, NDArray g, NDArray r1, NDArray r2, NDArray weight32,
      MpLambUpdatePhase2 attributes) {
    return Operator.named("mp_lamb_update_phase2").apply(attributes, weight, g, r1, r2, weight32);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpNagMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, NDArray weight32, MpNagMomUpdate attributes) {
    return Operator.named("mp_nag_mom_update").apply(attributes, weight, grad, mom, weight32);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpSgdMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, NDArray weight32, MpSgdMomUpdate attributes) {
    return Operator.named("mp_sgd_mom_update").apply(attributes, weight, grad, mom, weight32);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray mpSgdUpdate(
      NDArray weight, NDArray grad, NDArray weight32, MpSgdUpdate attributes) {
    return Operator.named("mp_sgd_update").apply(attributes, weight, grad, weight32);
  }

  /**
   * adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiAdamUpdate(List<NDArray> data, MultiAdamUpdate attributes) {
    return Operator.named("multi_adam_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param data Any shapes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiAllFinite(List<NDArray> data, MultiAllFinite attributes) {
    return Operator.named("multi_all_finite").apply(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param data Any shapes; floating point.
   * @return the result
   */
  public static NDArray multiAllFinite(NDArray... data) {
    return Operator.named("multi_all_finite").apply(null, data);
  }

  /**
   * Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
   * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
   *
   * @param lrs Learning rates, one for each weight.
   * @param weightsSumSq Sum of squares of each weight, as multi_sum_sq gives it.
   * @param gradsSumSq Sum of squares of each gradient.
   * @param wds Weight decays, one for each weight.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray multiLars(
      NDArray lrs, NDArray weightsSumSq, NDArray gradsSumSq, NDArray wds, MultiLars attributes) {
    return Operator.named("multi_lars").apply(attributes, lrs, weightsSumSq, gradsSumSq, wds);
  }

  /**
   * adam_update of several float32 master weights at once, and of the weights that they are kept
   * for. Arrays of each: weight, grad, mean, var, weight32.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiMpAdamUpdate(List<NDArray> data, MultiMpAdamUpdate attributes) {
    return Operator.named("multi_mp_adam_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiMpSgdMomUpdate(
      List<NDArray> data, MultiMpSgdMomUpdate attributes) {
    return Operator.named("multi_mp_sgd_mom_update")
        .invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiMpSgdUpdate(List<NDArray> data, MultiMpSgdUpdate attributes) {
    return Operator.named("multi_mp_sgd_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiSgdMomUpdate(List<NDArray> data, MultiSgdMomUpdate attributes) {
    return Operator.named("multi_sgd_mom_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> multiSgdUpdate(List<NDArray> data, MultiSgdUpdate attributes) {
    return Operator.named("multi_sgd_update").invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * The sum of squares of each array: shape (num_arrays,), float32. No gradient.
   *
   * @param data Any shapes; floating point.
   * @return the result
   */
  public static NDArray multiSumSq(NDArray... data) {
    return Operator.named("multi_sum_sq").apply(null, data);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray nagMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, NagMomUpdate attributes) {
    return Operator.named("nag_mom_update").apply(attributes, weight, grad, mom);
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdMomUpdate(
      List<NDArray> data, PreloadedMultiMpSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update")
        .invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdMomUpdate(NDArray... data) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update").invoke(null, data);
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdUpdate(
      List<NDArray> data, PreloadedMultiMpSgdUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_update")
        .invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiMpSgdUpdate(NDArray... data) {
    return Operator.named("preloaded_multi_mp_sgd_update").invoke(null, data);
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdMomUpdate(
      List<NDArray> data, PreloadedMultiSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_mom_update")
        .invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdMomUpdate(NDArray... data) {
    return Operator.named("preloaded_multi_sgd_mom_update").invoke(null, data);
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdUpdate(
      List<NDArray> data, PreloadedMultiSgdUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_update")
        .invoke(attributes, data.toArray(new NDArray[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the results
   */
  public static List<NDArray> preloadedMultiSgdUpdate(NDArray... data) {
    return Operator.named("preloaded_multi_sgd_update").invoke(null, data);
  }

  /**
   * Sets every element of the arrays to 0, in place; nothing is returned.
   *
   * @param data The arrays, any shapes and dtypes.
   * @return the results
   */
  public static List<NDArray> resetArrays(NDArray... data) {
    return Operator.named("reset_arrays").invoke(null, data);
  }

  /**
   * RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
   * sqrt(n + epsilon).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray rmspropUpdate(
      NDArray weight, NDArray grad, NDArray n, RmspropUpdate attributes) {
    return Operator.named("rmsprop_update").apply(attributes, weight, grad, n);
  }

  /**
   * RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
   * * g / sqrt(n - mean^2 + epsilon), weight + delta.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param g Running mean of g, changed in place.
   * @param delta The last step, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray rmspropalexUpdate(
      NDArray weight, NDArray grad, NDArray n, NDArray g, NDArray delta,
      RmspropalexUpdate attributes) {
    return Operator.named("rmspropalex_update").apply(attributes, weight, grad, n, g, delta);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sgdMomUpdate(
      NDArray weight, NDArray grad, NDArray mom, SgdMomUpdate attributes) {
    return Operator.named("sgd_mom_update").apply(attributes, weight, grad, mom);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sgdUpdate(NDArray weight, NDArray grad, SgdUpdate attributes) {
    return Operator.named("sgd_update").apply(attributes, weight, grad);
  }

  /**
   * (1 - lr * wd) * weight - lr * sign(grad).
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray signsgdUpdate(NDArray weight, NDArray grad, SignsgdUpdate attributes) {
    return Operator.named("signsgd_update").apply(attributes, weight, grad);
  }

  /**
   * mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
   * sign(mom), where g is the rescaled and clipped gradient.
   *
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray signumUpdate(
      NDArray weight, NDArray grad, NDArray mom, SignumUpdate attributes) {
    return Operator.named("signum_update").apply(attributes, weight, grad, mom);
  }
}
