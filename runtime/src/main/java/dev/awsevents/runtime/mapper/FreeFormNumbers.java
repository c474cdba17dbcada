package dev.awsevents.runtime.mapper;

import dev.awsevents.runtime.collection.NegativeZero;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Chooses the Java type of a number, for mappers and for free-form JSON. */
public final class FreeFormNumbers {
  private FreeFormNumbers() {}

  /** A whole number as free-form JSON has it: {@code Long}, or {@code BigInteger} if too large. */
  public static Number whole(BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  /** A number with a fraction or an exponent. Without decimal places it is a whole number. */
  public static Number decimal(BigDecimal number) {
    return number.scale() == 0 ? whole(number.unscaledValue()) : number;
  }

  /**
   * The number that stands for a text when it is written: {@code Long}, {@code BigInteger} or
   * {@code BigDecimal}.
   */
  public static Number ofText(String text) {
    BigDecimal number = new BigDecimal(text);
    return number.signum() == 0 && text.startsWith("-")
        ? NegativeZero.of(number.scale())
        : decimal(number);
  }
}
