package dev.awsevents.properties;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Random numbers of all sizes, the largest and smallest more often than by chance. */
final class RandomNumbers {
  private static final List<Double> FLOATING =
      List.of(
          0.0,
          1.0,
          0.1,
          -273.15,
          1e15,
          1e16,
          123456789012345680.0,
          1e-5,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          -Double.MAX_VALUE);

  private RandomNumbers() {}

  /** A number of so many bits, sign included. */
  static long whole(RandomGenerator random, int bits) {
    int unused = Long.SIZE - bits;
    return switch (random.nextInt(8)) {
      case 0 -> Long.MAX_VALUE >> unused;
      case 1 -> Long.MIN_VALUE >> unused;
      case 2 -> 0;
      default -> random.nextLong() >> random.nextInt(unused, Long.SIZE);
    };
  }

  /** Any number but minus zero, which is read as zero: a number of JSON has no other value then. */
  static double floating(RandomGenerator random) {
    if (random.nextBoolean()) {
      return FLOATING.get(random.nextInt(FLOATING.size()));
    }
    double any = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(any) ? any : random.nextDouble();
  }

  /** A decimal with a point or an exponent, so that it is not read as a whole number. */
  static BigDecimal fraction(RandomGenerator random) {
    BigInteger digits = new BigInteger(random.nextInt(1, 200), new Random(random.nextLong()));
    int scale = random.nextInt(4) == 0 ? 300 + random.nextInt(500) : random.nextInt(1, 20);
    BigDecimal fraction = new BigDecimal(digits.setBit(0), scale);
    return random.nextBoolean() ? fraction : fraction.negate();
  }
}
