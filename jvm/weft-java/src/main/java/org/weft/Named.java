package org.weft;

/**
 * An optimizer, initializer or metric by name, with its attributes. {@code org.weft.op} has methods
 * for all of them: Optimizers, Initializers, Metrics.
 */
public class Named extends Attributes {
  private final String name;

  /**
   * Something of a name, without attributes yet.
   *
   * @param name as the registry has it
   */
  public Named(String name) {
    this.name = name;
  }

  /**
   * Something of a name with attributes.
   *
   * @param name as the registry has it, such as "sgd"
   * @param namesAndValues "learning_rate", 0.1, ...
   * @return what may be handed to {@link Optimizer}, {@link Metric} or {@link #initialize}
   */
  public static Named of(String name, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(name + ": an attribute has no value");
    }
    Named named = new Named(name);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      named.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return named;
  }

  /**
   * The name.
   *
   * @return as the registry has it
   */
  public String name() {
    return name;
  }

  /**
   * Writes initial values into an array, as this initializer says.
   *
   * @param parameter its name, whose end chooses the rule (a bias is 0); null: the initializer's own
   * @param array the array
   */
  public void initialize(String parameter, NDArray array) {
    try (Handle.Use use = new Handle.Use(array)) {
      Native.initialize(name, nameArray(), words(), strings(), parameter, use.pointers[0]);
    }
  }
}
