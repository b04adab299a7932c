// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

/**
 * Iterators of the library, with their attributes. They are inherited.
 */
public final class Iterators extends IteratorsCsvIter {
  private Iterators() {}
}
