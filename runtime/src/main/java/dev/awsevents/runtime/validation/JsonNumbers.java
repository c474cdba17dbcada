package dev.awsevents.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Arithmetic of JSON numbers that is exact, and quick for the largest exponents too. */
final class JsonNumbers {
  private JsonNumbers() {}

  static BigDecimal of(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof Long whole
        ? BigDecimal.valueOf(whole)
        : new BigDecimal(number.toString());
  }

  /** Whether it has no fraction; 1.0 has none. */
  static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /**
   * Whether a number is a whole multiple of another one. It never writes out the digits of a large
   * exponent, as a division would.
   */
  static boolean isMultiple(BigDecimal number, BigDecimal divisor) {
    BigDecimal value = number.stripTrailingZeros();
    BigDecimal step = divisor.stripTrailingZeros();
    if (value.signum() == 0) {
      return true;
    }
    long exponent = (long) step.scale() - value.scale();
    if (exponent < 0) {
      return false; // the value has digits behind the last one that a multiple can have
    }
    BigInteger modulus = step.unscaledValue().abs();
    return value
            .unscaledValue()
            .multiply(BigInteger.TEN.modPow(BigInteger.valueOf(exponent), modulus))
            .mod(modulus)
            .signum()
        == 0;
  }
}
