package dev.awsevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes well-formed documents that use every corner of the grammar. */
final class RandomDocument {
  private static final String[] WHITE_SPACE = {"", "", "", "", " ", "\n", "\r\n", "\t", "  \n "};

  private static final String[] NAMES = {
    "a", "b", "id", "Records", "detail-type", "", "a.b", "\\u0061", "é", "\\ud83d\\ude00", "\\\""
  };

  private static final String[] TEXT = {
    "a",
    "text",
    " ",
    "0",
    "é",
    "日本",
    "😀",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u0000",
    "\\u00e9",
    "\\u20AC",
    "\\ud83d\\ude00",
    "\\ud800",
    "\\udfff",
    "{",
    "]",
    ",",
    "null",
    "</script>"
  };

  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "0.0",
    "1e5",
    "1E-5",
    "-1.5e+10",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "123456789012345678901234567890",
    "1e400",
    "0.1000",
    "4.9e-324",
    "1e2147483647"
  };

  private static final int MAX_DEPTH = 6;

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomDocument(Random random) {
    this.random = random;
  }

  static byte[] next(Random random) {
    RandomDocument document = new RandomDocument(random);
    document.space();
    document.value(0);
    document.space();
    return document.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(int depth) {
    // Documents of a single scalar are worth little, so the first choice is a container.
    switch (depth == 0 ? random.nextInt(3) : random.nextInt(depth < MAX_DEPTH ? 9 : 7) + 2) {
      case 0, 9 -> object(depth);
      case 1, 10 -> list(depth);
      case 2, 3 -> string(TEXT);
      case 4, 5 -> text.append(random.nextBoolean() ? pick(NUMBERS) : number());
      case 6 -> text.append(random.nextBoolean());
      default -> text.append("null");
    }
  }

  private void object(int depth) {
    text.append('{');
    space();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(',');
        space();
      }
      string(NAMES);
      space();
      text.append(':');
      space();
      value(depth + 1);
      space();
    }
    text.append('}');
  }

  private void list(int depth) {
    text.append('[');
    space();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(',');
        space();
      }
      value(depth + 1);
      space();
    }
    text.append(']');
  }

  private void string(String[] pieces) {
    text.append('"');
    for (int count = random.nextInt(4); count > 0; count--) {
      text.append(pick(pieces));
    }
    text.append('"');
  }

  private String number() {
    return switch (random.nextInt(3)) {
      case 0 -> Long.toString(random.nextLong() >> random.nextInt(64));
      case 1 -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
      default -> random.nextInt(1000) + "." + random.nextInt(1000) + "e" + random.nextInt(30);
    };
  }

  private void space() {
    text.append(pick(WHITE_SPACE));
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
