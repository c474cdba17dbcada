package dev.awsevents.properties;

import java.util.List;
import java.util.random.RandomGenerator;

/** Random strings, among them those that need escapes or several bytes. */
final class RandomText {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "null",
          "5",
          "\"\\/\b\f\n\r\t\u0000\u001f\u007f",
          "\u0080\u07ff\u0800\uffff",
          "\u2028\u2029\ufeff",
          "e\u0301\u20ac\ud83d\ude00\udbff\udfff",
          "\ud800",
          "a\udfffb",
          "</script>${x}%s",
          "x".repeat(3_000),
          "\u00e9\ud83d\ude00\"".repeat(300));

  private RandomText() {}

  static String next(RandomGenerator random) {
    if (random.nextInt(4) == 0) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    return name(random);
  }

  /** Text without a lone surrogate, which Jackson does not take in the name of a member. */
  static String name(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      text.appendCodePoint(codePoint(random));
    }
    return text.toString();
  }

  private static int codePoint(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextInt(0x20);
      case 1 -> random.nextInt(0x80, 0x800);
      case 2 -> random.nextInt(0x800, 0xD800);
      case 3 -> random.nextInt(0x10000, 0x110000);
      default -> random.nextInt(0x20, 0x80);
    };
  }
}
