// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family optimizer, which Sym inherits.
 */
public abstract class OptimizerSym extends Optimizer2Sym {
  OptimizerSym() {}

  /**
   * Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
   * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
   * weight - lr * mean / (sqrt(var) + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol adamUpdate(String name, Symbol weight, AdamUpdate attributes) {
    return Operator.named("adam_update").symbol(name, attributes, weight);
  }

  /**
   * Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
   * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
   * weight - lr * mean / (sqrt(var) + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol adamUpdate(
      String name, Symbol weight, Symbol grad, Symbol mean, Symbol var, AdamUpdate attributes) {
    return Operator.named("adam_update").symbol(name, attributes, weight, grad, mean, var);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol allFinite(String name, Symbol data, AllFinite attributes) {
    return Operator.named("all_finite").symbol(name, attributes, data);
  }

  /**
   * 1 where every element is finite, else 0; shape (1,), float32. No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shape; floating point.
   * @return the outputs
   */
  public static Symbol allFinite(String name, Symbol data) {
    return Operator.named("all_finite").symbol(name, null, data);
  }

  /**
   * Follow the moving leader (Zheng and Kwok, ICML 2017).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftmlUpdate(String name, Symbol weight, FtmlUpdate attributes) {
    return Operator.named("ftml_update").symbol(name, attributes, weight);
  }

  /**
   * Follow the moving leader (Zheng and Kwok, ICML 2017).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param d State d, changed in place.
   * @param v State v, changed in place.
   * @param z State z, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftmlUpdate(
      String name, Symbol weight, Symbol grad, Symbol d, Symbol v, Symbol z,
      FtmlUpdate attributes) {
    return Operator.named("ftml_update").symbol(name, attributes, weight, grad, d, v, z);
  }

  /**
   * Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftrlUpdate(String name, Symbol weight, FtrlUpdate attributes) {
    return Operator.named("ftrl_update").symbol(name, attributes, weight);
  }

  /**
   * Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param z Sum of corrected gradients, changed in place.
   * @param n Sum of squared gradients, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol ftrlUpdate(
      String name, Symbol weight, Symbol grad, Symbol z, Symbol n, FtrlUpdate attributes) {
    return Operator.named("ftrl_update").symbol(name, attributes, weight, grad, z, n);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase1(String name, Symbol weight, LambUpdatePhase1 attributes) {
    return Operator.named("lamb_update_phase1").symbol(name, attributes, weight);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase1(
      String name, Symbol weight, Symbol grad, Symbol mean, Symbol var,
      LambUpdatePhase1 attributes) {
    return Operator.named("lamb_update_phase1").symbol(name, attributes, weight, grad, mean, var);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase2(String name, Symbol weight, LambUpdatePhase2 attributes) {
    return Operator.named("lamb_update_phase2").symbol(name, attributes, weight);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol lambUpdatePhase2(
      String name, Symbol weight, Symbol g, Symbol r1, Symbol r2, LambUpdatePhase2 attributes) {
    return Operator.named("lamb_update_phase2").symbol(name, attributes, weight, g, r1, r2);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase1(
      String name, Symbol weight, MpLambUpdatePhase1 attributes) {
    return Operator.named("mp_lamb_update_phase1").symbol(name, attributes, weight);
  }

  /**
   * LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
   * weight, of the dtype in which it is computed.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mean Running mean of the gradient, changed in place.
   * @param var Running mean of its square, changed in place.
   * @param weight32 The master weight in float32.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase1(
      String name, Symbol weight, Symbol grad, Symbol mean, Symbol var, Symbol weight32,
      MpLambUpdatePhase1 attributes) {
    return Operator.named("mp_lamb_update_phase1")
        .symbol(name, attributes, weight, grad, mean, var, weight32);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase2(
      String name, Symbol weight, MpLambUpdatePhase2 attributes) {
    return Operator.named("mp_lamb_update_phase2").symbol(name, attributes, weight);
  }

  /**
   * LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
   * if either norm is 0.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param g The direction of the first phase.
   * @param r1 Norm of the weight, one element.
   * @param r2 Norm of g, one element.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpLambUpdatePhase2(
      String name, Symbol weight, Symbol g, Symbol r1, Symbol r2, Symbol weight32,
      MpLambUpdatePhase2 attributes) {
    return Operator.named("mp_lamb_update_phase2")
        .symbol(name, attributes, weight, g, r1, r2, weight32);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpNagMomUpdate(String name, Symbol weight, MpNagMomUpdate attributes) {
    return Operator.named("mp_nag_mom_update").symbol(name, attributes, weight);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpNagMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, Symbol weight32,
      MpNagMomUpdate attributes) {
    return Operator.named("mp_nag_mom_update")
        .symbol(name, attributes, weight, grad, mom, weight32);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdMomUpdate(String name, Symbol weight, MpSgdMomUpdate attributes) {
    return Operator.named("mp_sgd_mom_update").symbol(name, attributes, weight);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, Symbol weight32,
      MpSgdMomUpdate attributes) {
    return Operator.named("mp_sgd_mom_update")
        .symbol(name, attributes, weight, grad, mom, weight32);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdUpdate(String name, Symbol weight, MpSgdUpdate attributes) {
    return Operator.named("mp_sgd_update").symbol(name, attributes, weight);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param weight32 The master weight in float32, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol mpSgdUpdate(
      String name, Symbol weight, Symbol grad, Symbol weight32, MpSgdUpdate attributes) {
    return Operator.named("mp_sgd_update").symbol(name, attributes, weight, grad, weight32);
  }

  /**
   * adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiAdamUpdate(String name, List<Symbol> data, MultiAdamUpdate attributes) {
    return Operator.named("multi_adam_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shapes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiAllFinite(String name, List<Symbol> data, MultiAllFinite attributes) {
    return Operator.named("multi_all_finite").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shapes; floating point.
   * @return the outputs
   */
  public static Symbol multiAllFinite(String name, Symbol... data) {
    return Operator.named("multi_all_finite").symbol(name, null, data);
  }

  /**
   * Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
   * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
   *
   * @param name the node's name; null: made
   * @param lrs Learning rates, one for each weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiLars(String name, Symbol lrs, MultiLars attributes) {
    return Operator.named("multi_lars").symbol(name, attributes, lrs);
  }

  /**
   * Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
   * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
   *
   * @param name the node's name; null: made
   * @param lrs Learning rates, one for each weight.
   * @param weightsSumSq Sum of squares of each weight, as multi_sum_sq gives it.
   * @param gradsSumSq Sum of squares of each gradient.
   * @param wds Weight decays, one for each weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiLars(
      String name, Symbol lrs, Symbol weightsSumSq, Symbol gradsSumSq, Symbol wds,
      MultiLars attributes) {
    return Operator.named("multi_lars")
        .symbol(name, attributes, lrs, weightsSumSq, gradsSumSq, wds);
  }

  /**
   * adam_update of several float32 master weights at once, and of the weights that they are kept
   * for. Arrays of each: weight, grad, mean, var, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiMpAdamUpdate(
      String name, List<Symbol> data, MultiMpAdamUpdate attributes) {
    return Operator.named("multi_mp_adam_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiMpSgdMomUpdate(
      String name, List<Symbol> data, MultiMpSgdMomUpdate attributes) {
    return Operator.named("multi_mp_sgd_mom_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiMpSgdUpdate(
      String name, List<Symbol> data, MultiMpSgdUpdate attributes) {
    return Operator.named("multi_mp_sgd_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiSgdMomUpdate(
      String name, List<Symbol> data, MultiSgdMomUpdate attributes) {
    return Operator.named("multi_sgd_mom_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol multiSgdUpdate(String name, List<Symbol> data, MultiSgdUpdate attributes) {
    return Operator.named("multi_sgd_update").symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * The sum of squares of each array: shape (num_arrays,), float32. No gradient.
   *
   * @param name the node's name; null: made
   * @param data Any shapes; floating point.
   * @return the outputs
   */
  public static Symbol multiSumSq(String name, Symbol... data) {
    return Operator.named("multi_sum_sq").symbol(name, null, data);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nagMomUpdate(String name, Symbol weight, NagMomUpdate attributes) {
    return Operator.named("nag_mom_update").symbol(name, attributes, weight);
  }

  /**
   * Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
   * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol nagMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, NagMomUpdate attributes) {
    return Operator.named("nag_mom_update").symbol(name, attributes, weight, grad, mom);
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdMomUpdate(
      String name, List<Symbol> data, PreloadedMultiMpSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdMomUpdate(String name, Symbol... data) {
    return Operator.named("preloaded_multi_mp_sgd_mom_update").symbol(name, null, data);
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdUpdate(
      String name, List<Symbol> data, PreloadedMultiMpSgdUpdate attributes) {
    return Operator.named("preloaded_multi_mp_sgd_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiMpSgdUpdate(String name, Symbol... data) {
    return Operator.named("preloaded_multi_mp_sgd_update").symbol(name, null, data);
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdMomUpdate(
      String name, List<Symbol> data, PreloadedMultiSgdMomUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_mom_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdMomUpdate(String name, Symbol... data) {
    return Operator.named("preloaded_multi_sgd_mom_update").symbol(name, null, data);
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdUpdate(
      String name, List<Symbol> data, PreloadedMultiSgdUpdate attributes) {
    return Operator.named("preloaded_multi_sgd_update")
        .symbol(name, attributes, data.toArray(new Symbol[0]));
  }

  /**
   * sgd_update of several weights at once. Arrays of each: weight, grad.
   *
   * @param name the node's name; null: made
   * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
   *     one array each.
   * @return the outputs
   */
  public static Symbol preloadedMultiSgdUpdate(String name, Symbol... data) {
    return Operator.named("preloaded_multi_sgd_update").symbol(name, null, data);
  }

  /**
   * Sets every element of the arrays to 0, in place; nothing is returned.
   *
   * @param name the node's name; null: made
   * @param data The arrays, any shapes and dtypes.
   * @return the outputs
   */
  public static Symbol resetArrays(String name, Symbol... data) {
    return Operator.named("reset_arrays").symbol(name, null, data);
  }

  /**
   * RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
   * sqrt(n + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropUpdate(String name, Symbol weight, RmspropUpdate attributes) {
    return Operator.named("rmsprop_update").symbol(name, attributes, weight);
  }

  /**
   * RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
   * sqrt(n + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropUpdate(
      String name, Symbol weight, Symbol grad, Symbol n, RmspropUpdate attributes) {
    return Operator.named("rmsprop_update").symbol(name, attributes, weight, grad, n);
  }

  /**
   * RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
   * * g / sqrt(n - mean^2 + epsilon), weight + delta.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropalexUpdate(String name, Symbol weight, RmspropalexUpdate attributes) {
    return Operator.named("rmspropalex_update").symbol(name, attributes, weight);
  }

  /**
   * RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
   * * g / sqrt(n - mean^2 + epsilon), weight + delta.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param n Running mean of g^2, changed in place.
   * @param g Running mean of g, changed in place.
   * @param delta The last step, changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol rmspropalexUpdate(
      String name, Symbol weight, Symbol grad, Symbol n, Symbol g, Symbol delta,
      RmspropalexUpdate attributes) {
    return Operator.named("rmspropalex_update").symbol(name, attributes, weight, grad, n, g, delta);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdMomUpdate(String name, Symbol weight, SgdMomUpdate attributes) {
    return Operator.named("sgd_mom_update").symbol(name, attributes, weight);
  }

  /**
   * mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
   * clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdMomUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, SgdMomUpdate attributes) {
    return Operator.named("sgd_mom_update").symbol(name, attributes, weight, grad, mom);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdUpdate(String name, Symbol weight, SgdUpdate attributes) {
    return Operator.named("sgd_update").symbol(name, attributes, weight);
  }

  /**
   * weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sgdUpdate(String name, Symbol weight, Symbol grad, SgdUpdate attributes) {
    return Operator.named("sgd_update").symbol(name, attributes, weight, grad);
  }

  /**
   * (1 - lr * wd) * weight - lr * sign(grad).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signsgdUpdate(String name, Symbol weight, SignsgdUpdate attributes) {
    return Operator.named("signsgd_update").symbol(name, attributes, weight);
  }

  /**
   * (1 - lr * wd) * weight - lr * sign(grad).
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signsgdUpdate(
      String name, Symbol weight, Symbol grad, SignsgdUpdate attributes) {
    return Operator.named("signsgd_update").symbol(name, attributes, weight, grad);
  }
}
