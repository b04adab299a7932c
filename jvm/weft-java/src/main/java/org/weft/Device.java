package org.weft;

/**
 * A device that holds arrays and computes.
 *
 * @param type the number of its kind in the C ABI
 * @param id its number, from 0
 */
public record Device(int type, int id) {
  /** The processor. */
  public static final Device CPU = new Device(1, 0);

  /**
   * A graphics processor.
   *
   * @param id its number, from 0
   * @return the device
   */
  public static Device gpu(int id) {
    return new Device(2, id);
  }

  /** As "cpu(0)". */
  @Override
  public String toString() {
    return (type == 2 ? "gpu(" : "cpu(") + id + ")";
  }
}
