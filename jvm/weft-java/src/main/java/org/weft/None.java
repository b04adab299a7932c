package org.weft;

/** The value None of an attribute, which is something else than leaving the attribute out. */
public enum None {
  /** None. */
  NONE
}
