package dev.awsevents.runtime.mapper;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Chooses the Java type of a number, for mappers and for free-form JSON. */
public final class FreeFormNumbers {
  /** Whole numbers of at most this many characters fit into a {@code long}. */
  private static final int SHORT_NUMBER = 18;

  private FreeFormNumbers() {}

  /** A whole number as free-form JSON has it: {@code Long}, or {@code BigInteger} if too large. */
  public static Number whole(BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  /**
   * The number that stands for a text when it is written: {@code Long}, {@code BigInteger} or
   * {@code BigDecimal}.
   */
  public static Number ofText(String text) {
    BigDecimal number = new BigDecimal(text);
    boolean whole = number.scale() == 0 && text.indexOf('E') < 0;
    if (!whole) {
      return number;
    }
    return text.length() <= SHORT_NUMBER ? (Number) number.longValue() : number.toBigInteger();
  }
}
