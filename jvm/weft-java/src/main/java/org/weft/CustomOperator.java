package org.weft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An operator that the program computes itself: what it takes and gives, and how it is computed. It
 * works on arrays and in symbols; models that hold it can be loaded where it is registered.
 *
 * <pre>{@code
 * CustomOperator.register("swish", attributes -> () -> new Swish());
 * NDArray y = CustomOperator.invoke("swish", Map.of(), x).get(0);
 * Symbol s = CustomOperator.symbol("act", "swish", Map.of(), Symbol.variable("data"));
 * }</pre>
 *
 * Functions of an operator run in the thread that calls it or the backward pass. What they throw is
 * thrown there: a {@link WeftException} of kind CALLBACK whose cause it is.
 */
@FunctionalInterface
public interface CustomOperator {
  /**
   * Something for each array of a call.
   *
   * @param arguments one for each of {@link CustomOperator#arguments}
   * @param states one for each of {@link CustomOperator#states}
   * @param outputs one for each of {@link CustomOperator#outputs}
   * @param <T> what
   */
  record Parts<T>(List<T> arguments, List<T> states, List<T> outputs) {}

  /**
   * A forward pass. Its arrays are closed when it returns.
   *
   * @param training whether in training mode
   * @param arguments the inputs
   * @param states auxiliary states, which may be changed in place
   */
  record Forward(boolean training, List<NDArray> arguments, List<NDArray> states) {}

  /**
   * A backward pass. Its arrays are closed when it returns.
   *
   * @param headGradients gradients of the outputs
   * @param arguments the inputs of the forward pass
   * @param states auxiliary states as the forward pass left them
   * @param outputs the results of the forward pass
   * @param wanted for each argument whether anybody reads its gradient
   */
  record Backward(
      List<NDArray> headGradients,
      List<NDArray> arguments,
      List<NDArray> states,
      List<NDArray> outputs,
      List<Boolean> wanted) {}

  /** One computation: made for a forward pass, and asked again by its backward pass. */
  interface Computation {
    /**
     * Computes the outputs. Nothing is recorded meanwhile.
     *
     * @param pass the inputs
     * @return one array for each output, whose elements are taken
     */
    List<NDArray> forward(Forward pass);

    /**
     * Computes the gradients of the arguments.
     *
     * @param pass the gradients of the outputs, and the arrays of the forward pass
     * @return one array for each argument, whose elements are taken; null: zeros
     */
    default List<NDArray> backward(Backward pass) {
      throw new UnsupportedOperationException(getClass().getName() + " defines no backward");
    }
  }

  /**
   * Names of the inputs.
   *
   * @return by default "data"
   */
  default List<String> arguments() {
    return List.of("data");
  }

  /**
   * Names of the outputs.
   *
   * @return by default "output"
   */
  default List<String> outputs() {
    return List.of("output");
  }

  /**
   * Names of the auxiliary states, which are given after the arguments.
   *
   * @return by default none
   */
  default List<String> states() {
    return List.of();
  }

  /**
   * Shapes that follow from those of the arguments.
   *
   * @param arguments shapes; sizes that are not known are -1
   * @return by default everything has the shape of the first argument
   */
  default Parts<long[]> inferShapes(List<long[]> arguments) {
    return like(arguments);
  }

  /**
   * Element types that follow from those of the arguments.
   *
   * @param arguments types; null: not known
   * @return by default states and outputs have the type of the first argument
   */
  default Parts<DType> inferTypes(List<DType> arguments) {
    return like(arguments);
  }

  private <T> Parts<T> like(List<T> arguments) {
    T first = arguments.get(0);
    return new Parts<>(
        arguments,
        Collections.nCopies(states().size(), first),
        Collections.nCopies(outputs().size(), first));
  }

  /**
   * Begins a computation.
   *
   * @return what computes one forward pass and its backward pass
   */
  Computation create();

  /**
   * Makes an operator known by a name, instead of what had the name before.
   *
   * @param name what {@link #invoke}, {@link #symbol} and files of models call it
   * @param factory makes the operator from the attributes of a call, which are texts
   */
  static void register(String name, Function<Map<String, String>, CustomOperator> factory) {
    CustomCalls.register(name, factory);
  }

  /**
   * Applies an operator that {@link #register} knows.
   *
   * @param name its name
   * @param attributes values that its factory gets as texts
   * @param inputs arguments, then states
   * @return the outputs, new arrays
   * @throws WeftException of kind NOT_FOUND where nobody registered the name; SHAPE and TYPE where
   *     the inputs are not as the operator says
   */
  static List<NDArray> invoke(String name, Map<String, ?> attributes, NDArray... inputs) {
    CustomCalls.make(name, CustomCalls.texts(attributes));
    return Operator.named("Custom").invoke(CustomCalls.attributes(name, attributes), inputs);
  }

  /**
   * Makes a node of an operator that {@link #register} knows.
   *
   * @param node the node's name; null: made
   * @param name the operator's name
   * @param attributes values that its factory gets as texts
   * @param inputs arguments, then states; those that are null or left out become variables
   *     "NODE_INPUT"
   * @return the node's outputs
   * @throws WeftException of kind NOT_FOUND where nobody registered the name
   */
  static Symbol symbol(String node, String name, Map<String, ?> attributes, Symbol... inputs) {
    CustomOperator operator = CustomCalls.make(name, CustomCalls.texts(attributes));
    String called = node == null ? Operator.unnamed("custom") : node;
    List<String> names = new ArrayList<>(operator.arguments());
    names.addAll(operator.states());
    Symbol[] all = Arrays.copyOf(inputs, Math.max(inputs.length, names.size()));
    for (int i = 0; i < names.size(); ++i) {
      if (all[i] == null) {
        all[i] = Symbol.variable(called + "_" + names.get(i));
      }
    }
    return Operator.named("Custom")
        .symbol(called, CustomCalls.attributes(name, attributes), all);
  }
}
