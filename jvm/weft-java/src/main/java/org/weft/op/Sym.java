// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

/**
 * Operators of symbols. They are inherited.
 */
public final class Sym extends DetectionSym {
  private Sym() {}
}
