package dev.awsevents.runtime.collection;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Zero with a minus sign, as JSON and {@code double} have it, and {@code BigDecimal} has not. It is
 * equal to zero, but is written as it came. Only such a number loads this class.
 */
public final class NegativeZero extends BigDecimal {
  private static final long serialVersionUID = 1L;

  private NegativeZero(int scale) {
    super(BigInteger.ZERO, scale);
  }

  /**
   * The negative zero with so many decimal places. The result has the type of its parent: else the
   * verifier would load this class wherever the method is called.
   *
   * @param scale below zero for an exponent, which makes no difference to zero
   */
  public static BigDecimal of(int scale) {
    return new NegativeZero(Math.max(scale, 0));
  }

  /** Whether a number, which must be zero, has the sign. */
  public static boolean is(Object zero) {
    return zero instanceof NegativeZero;
  }

  @Override
  public double doubleValue() {
    return -0.0;
  }

  @Override
  public float floatValue() {
    return -0.0f;
  }

  @Override
  public String toString() {
    return "-" + super.toString();
  }

  @Override
  public String toEngineeringString() {
    return "-" + super.toEngineeringString();
  }

  @Override
  public String toPlainString() {
    return "-" + super.toPlainString();
  }
}
