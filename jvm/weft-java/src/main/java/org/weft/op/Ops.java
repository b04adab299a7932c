// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

/**
 * Operators of arrays. They are inherited.
 */
public final class Ops extends DetectionOps {
  private Ops() {}
}
