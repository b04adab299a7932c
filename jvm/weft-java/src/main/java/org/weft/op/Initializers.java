// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;

/**
 * Initializers of the library, with their attributes.
 */
public final class Initializers {
  private Initializers() {}

  /**
   * Kernel of a transposed convolution that interpolates linearly; (..., h, w).
   *
   * @return it, with all defaults
   */
  public static Bilinear bilinear() {
    return new Bilinear();
  }

  /**
   * Attributes of bilinear.
   */
  public static final class Bilinear extends Named {
    private Bilinear() {
      super("bilinear");
    }
  }

  /**
   * One value for all elements.
   *
   * @return it, with all defaults
   */
  public static Constant constant() {
    return new Constant();
  }

  /**
   * Attributes of constant.
   */
  public static final class Constant extends Named {
    private Constant() {
      super("constant");
    }

    /**
     * The value; required.
     *
     * @param value the value
     * @return this
     */
    public Constant value(double value) {
      put("value", value);
      return this;
    }
  }

  /**
   * Zeros, but for the second quarter, the forget gate.
   *
   * @return it, with all defaults
   */
  public static Lstmbias lstmbias() {
    return new Lstmbias();
  }

  /**
   * Attributes of lstmbias.
   */
  public static final class Lstmbias extends Named {
    private Lstmbias() {
      super("lstmbias");
    }

    /**
     * Bias of the forget gate; default 1.
     *
     * @param value the value
     * @return this
     */
    public Lstmbias forgetBias(double value) {
      put("forget_bias", value);
      return this;
    }
  }

  /**
   * Normal values for layers followed by a (leaky) rectifier (He et al. 2015).
   *
   * @return it, with all defaults
   */
  public static Msraprelu msraprelu() {
    return new Msraprelu();
  }

  /**
   * Attributes of msraprelu.
   */
  public static final class Msraprelu extends Named {
    private Msraprelu() {
      super("msraprelu");
    }

    /**
     * Which number counts; one of avg, in, out; default avg.
     *
     * @param value the value
     * @return this
     */
    public Msraprelu factorType(String value) {
      put("factor_type", value);
      return this;
    }

    /**
     * Slope of the rectifier for negative values; default 0.25.
     *
     * @param value the value
     * @return this
     */
    public Msraprelu slope(double value) {
      put("slope", value);
      return this;
    }
  }

  /**
   * Normal with mean 0.
   *
   * @return it, with all defaults
   */
  public static Normal normal() {
    return new Normal();
  }

  /**
   * Attributes of normal.
   */
  public static final class Normal extends Named {
    private Normal() {
      super("normal");
    }

    /**
     * Standard deviation; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Normal sigma(double value) {
      put("sigma", value);
      return this;
    }
  }

  /**
   * All ones.
   *
   * @return it, with all defaults
   */
  public static One one() {
    return new One();
  }

  /**
   * Attributes of one.
   */
  public static final class One extends Named {
    private One() {
      super("one");
    }
  }

  /**
   * Uniform on [-scale, scale).
   *
   * @return it, with all defaults
   */
  public static Uniform uniform() {
    return new Uniform();
  }

  /**
   * Attributes of uniform.
   */
  public static final class Uniform extends Named {
    private Uniform() {
      super("uniform");
    }

    /**
     * Bound of the values; default 0.07.
     *
     * @param value the value
     * @return this
     */
    public Uniform scale(double value) {
      put("scale", value);
      return this;
    }
  }

  /**
   * Values whose bound (uniform) or deviation (gaussian) is sqrt(magnitude / factor), where factor
   * is the number of inputs, of outputs, or their mean (Glorot and Bengio 2010).
   *
   * @return it, with all defaults
   */
  public static Xavier xavier() {
    return new Xavier();
  }

  /**
   * Attributes of xavier.
   */
  public static final class Xavier extends Named {
    private Xavier() {
      super("xavier");
    }

    /**
     * Distribution; one of uniform, gaussian; default uniform.
     *
     * @param value the value
     * @return this
     */
    public Xavier rndType(String value) {
      put("rnd_type", value);
      return this;
    }

    /**
     * What factor is; one of avg, in, out; default avg.
     *
     * @param value the value
     * @return this
     */
    public Xavier factorType(String value) {
      put("factor_type", value);
      return this;
    }

    /**
     * Scale of the variance; default 3.
     *
     * @param value the value
     * @return this
     */
    public Xavier magnitude(double value) {
      put("magnitude", value);
      return this;
    }
  }

  /**
   * All zeros.
   *
   * @return it, with all defaults
   */
  public static Zero zero() {
    return new Zero();
  }

  /**
   * Attributes of zero.
   */
  public static final class Zero extends Named {
    private Zero() {
      super("zero");
    }
  }
}
