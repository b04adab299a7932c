package org.weft;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Attributes of an operator's call by name. What is not put keeps the default of the library, which
 * alone knows defaults and checks values. The package {@code org.weft.op} has a subclass for every
 * operator, whose methods say what there is.
 */
public class Attributes {
  private static final int NONE = 1;
  private static final int BOOL = 2;
  private static final int INT = 3;
  private static final int FLOAT = 4;
  private static final int STRING = 5;
  private static final int DTYPE = 6;
  private static final int DEVICE = 7;
  private static final int INTS = 8;
  private static final int FLOATS = 9;
  private static final int LIST = 10;

  private final List<String> names = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private long[] words = new long[16];
  private int size;

  /** None yet. */
  public Attributes() {}

  /**
   * Attributes from a map.
   *
   * @param values values by name, as for {@link #put(String, Object)}
   * @return the attributes
   */
  public static Attributes of(Map<String, ?> values) {
    Attributes attributes = new Attributes();
    values.forEach(attributes::put);
    return attributes;
  }

  /**
   * Attributes from names and values in turn.
   *
   * @param namesAndValues "axis", 1, "keepdims", true, ...
   * @return the attributes
   */
  public static Attributes of(Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("attributes: a name has no value");
    }
    Attributes attributes = new Attributes();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  /**
   * Sets an attribute.
   *
   * @param name the attribute
   * @param value null or {@link None} (None), a Boolean, a number, a String (also the text of any
   *     other value, as model files write it), a {@link DType}, a {@link Device}, or an array or
   *     list of numbers, in which null is None
   * @return this
   */
  public Attributes put(String name, Object value) {
    if (value == null || value instanceof None) {
      return word(name, NONE, 0);
    } else if (value instanceof Boolean b) {
      return put(name, b.booleanValue());
    } else if (value instanceof Number n) {
      return isWhole(n) ? put(name, n.longValue()) : put(name, n.doubleValue());
    } else if (value instanceof String s) {
      return put(name, s);
    } else if (value instanceof DType d) {
      return put(name, d);
    } else if (value instanceof Device d) {
      return put(name, d);
    } else if (value instanceof long[] n) {
      return put(name, n);
    } else if (value instanceof double[] n) {
      return put(name, n);
    } else if (value instanceof List<?> list) {
      return list(name, list);
    } else if (value.getClass().isArray()) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); ++i) {
        list.add(Array.get(value, i));
      }
      return list(name, list);
    }
    throw new WeftException(
        WeftException.Kind.TYPE, name + ": a value of " + value.getClass().getName());
  }

  /**
   * Sets an attribute that is true or false.
   *
   * @param name the attribute
   * @param value the value
   * @return this
   */
  public Attributes put(String name, boolean value) {
    return word(name, BOOL, value ? 1 : 0);
  }

  /**
   * Sets a whole number.
   *
   * @param name the attribute
   * @param value the value
   * @return this
   */
  public Attributes put(String name, long value) {
    return word(name, INT, value);
  }

  /**
   * Sets a number.
   *
   * @param name the attribute
   * @param value the value
   * @return this
   */
  public Attributes put(String name, double value) {
    return word(name, FLOAT, Double.doubleToRawLongBits(value));
  }

  /**
   * Sets a string, or any value by its text.
   *
   * @param name the attribute
   * @param value the value
   * @return this
   */
  public Attributes put(String name, String value) {
    strings.add(value);
    return word(name, STRING, strings.size() - 1);
  }

  /**
   * Sets an element type.
   *
   * @param name the attribute
   * @param value the value
   * @return this
   */
  public Attributes put(String name, DType value) {
    return word(name, DTYPE, value.ordinal());
  }

  /**
   * Sets a device.
   *
   * @param name the attribute
   * @param value the value
   * @return this
   */
  public Attributes put(String name, Device value) {
    return word(name, DEVICE, (long) value.type() << 32 | value.id());
  }

  /**
   * Sets a list of whole numbers.
   *
   * @param name the attribute
   * @param values the values
   * @return this
   */
  public Attributes put(String name, long[] values) {
    begin(name, INTS, values.length, values.length);
    for (long value : values) {
      words[size++] = value;
    }
    return this;
  }

  /**
   * Sets a list of numbers.
   *
   * @param name the attribute
   * @param values the values
   * @return this
   */
  public Attributes put(String name, double[] values) {
    begin(name, FLOATS, values.length, values.length);
    for (double value : values) {
      words[size++] = Double.doubleToRawLongBits(value);
    }
    return this;
  }

  /**
   * Sets a list of whole numbers in which null is None.
   *
   * @param name the attribute
   * @param values the values
   * @return this
   */
  public Attributes put(String name, Long[] values) {
    return list(name, Arrays.asList(values));
  }

  /** Whether a number is whole and of a type that is not for fractions alone. */
  private static boolean isWhole(Number number) {
    double value = number.doubleValue();
    return number instanceof Long
        || (!(number instanceof Double || number instanceof Float)
            && value == Math.rint(value)
            && Math.abs(value) < 0x1p63);
  }

  private Attributes list(String name, List<?> items) {
    boolean whole = true;
    boolean holes = false;
    for (Object item : items) {
      if (item != null && !(item instanceof Number)) {
        throw new WeftException(
            WeftException.Kind.TYPE,
            name + ": a list with an item of " + item.getClass().getName());
      }
      holes |= item == null;
      whole &= item == null || isWhole((Number) item);
    }
    if (!holes) {
      return whole
          ? put(name, items.stream().mapToLong(i -> ((Number) i).longValue()).toArray())
          : put(name, items.stream().mapToDouble(i -> ((Number) i).doubleValue()).toArray());
    }
    begin(name, LIST, items.size(), 2 * items.size());
    for (Object item : items) {
      words[size++] = item == null ? NONE : whole ? INT : FLOAT;
      Number number = item == null ? 0 : (Number) item;
      words[size++] =
          whole ? number.longValue() : Double.doubleToRawLongBits(number.doubleValue());
    }
    return this;
  }

  private Attributes word(String name, int kind, long word) {
    begin(name, kind, 0, 1);
    words[size++] = word;
    return this;
  }

  private void begin(String name, int kind, int count, int more) {
    names.add(name);
    if (words.length < size + 2 + more) {
      words = Arrays.copyOf(words, 2 * (size + 2 + more));
    }
    words[size++] = kind;
    words[size++] = count;
  }

  /** Others with the same values. */
  Attributes copy() {
    Attributes other = new Attributes();
    other.names.addAll(names);
    other.strings.addAll(strings);
    other.words = words.clone();
    other.size = size;
    return other;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  boolean has(String name) {
    return names.contains(name);
  }

  List<String> names() {
    return names;
  }

  String[] nameArray() {
    return names.toArray(new String[0]);
  }

  long[] words() {
    return Arrays.copyOf(words, size);
  }

  String[] strings() {
    return strings.toArray(new String[0]);
  }
}
