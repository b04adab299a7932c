package org.weft;

import java.nio.file.Path;
import java.util.List;

/** A rule by which parameters follow their gradients, and what it remembers of them. */
public final class Optimizer extends Handle {
  /**
   * Makes an optimizer.
   *
   * @param rule one of {@code org.weft.op.Optimizers}
   */
  public Optimizer(Named rule) {
    super(
        OPTIMIZER,
        Native.optimizerCreate(rule.name(), rule.nameArray(), rule.words(), rule.strings()));
  }

  /**
   * Updates weights in place.
   *
   * @param keys numbers by which the caller tells parameters apart
   * @param weights one for each key
   * @param gradients one for each key
   */
  public void update(long[] keys, List<NDArray> weights, List<NDArray> gradients) {
    if (keys.length != weights.size() || keys.length != gradients.size()) {
      throw new WeftException(
          WeftException.Kind.VALUE,
          "update: "
              + keys.length
              + " keys, "
              + weights.size()
              + " weights and "
              + gradients.size()
              + " gradients");
    }
    Pressure.look();
    try (Use use = new Use(this);
        Use w = Use.of(NDArray.class, weights);
        Use g = Use.of(NDArray.class, gradients)) {
      Native.optimizerUpdate(use.pointers[0], keys, w.pointers, g.pointers);
    }
  }

  /**
   * Changes an attribute for the updates to come.
   *
   * @param attribute such as "learning_rate"
   * @param value as for {@link Attributes#put(String, Object)}
   * @return this
   */
  public Optimizer set(String attribute, Object value) {
    Attributes one = new Attributes().put(attribute, value);
    try (Use use = new Use(this)) {
      Native.optimizerSet(use.pointers[0], attribute, one.words(), one.strings());
    }
    return this;
  }

  /**
   * Scales learning rate and weight decay of one parameter.
   *
   * @param key the parameter
   * @param lrMult factor of the learning rate
   * @param wdMult factor of the weight decay
   * @return this
   */
  public Optimizer scale(long key, double lrMult, double wdMult) {
    try (Use use = new Use(this)) {
      Native.optimizerScale(use.pointers[0], key, lrMult, wdMult);
    }
    return this;
  }

  /**
   * Says what a parameter is called: those that end in neither "_weight" nor "_gamma" do not decay.
   *
   * @param key the parameter
   * @param parameter its name
   * @return this
   */
  public Optimizer name(long key, String parameter) {
    try (Use use = new Use(this)) {
      Native.optimizerName(use.pointers[0], key, parameter);
    }
    return this;
  }

  /**
   * Writes what is remembered of all parameters.
   *
   * @param file the file
   */
  public void save(Path file) {
    try (Use use = new Use(this)) {
      Native.optimizerSave(use.pointers[0], file.toString());
    }
  }

  /**
   * Reads what {@link #save} wrote, of an optimizer of the same name.
   *
   * @param file the file
   */
  public void load(Path file) {
    try (Use use = new Use(this)) {
      Native.optimizerLoad(use.pointers[0], file.toString());
    }
  }
}
