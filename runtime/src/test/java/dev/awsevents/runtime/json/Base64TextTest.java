package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Base64;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {
  @Test
  void contentOfAnyLengthIsDecodedFromWhereItStands() {
    Random random = new Random(32);
    for (int length = 0; length < 400; length++) {
      byte[] content = new byte[length];
      random.nextBytes(content);
      String text = Base64.getEncoder().encodeToString(content);

      assertArrayEquals(content, decode(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "AAAAAAAA", "AA==", "AAA=", "////", "++o="})
  void zerosAndOnesAreContentToo(String text) {
    assertArrayEquals(Base64.getDecoder().decode(text), decode(text));
  }

  /** The last two have low bytes that are of the alphabet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q",
        "QQ",
        "QQ=",
        "QR==",
        "QUJ=",
        "====",
        "Q===",
        "QU=D",
        "QQ==QQ==",
        "QUI=QUJD",
        "QUJDQQ==QUJD",
        "QUJDQ",
        "QUJD\n",
        "QUJ\u007f",
        "-_-_",
        "QUJ\u00c4",
        "QUJ\u0151",
        "\u0151UJD"
      })
  void whatIsNotCanonicalIsRefused(String text) {
    assertNull(decode(text));
  }

  /** What lies around the text in its array plays no part. */
  private static byte @Nullable [] decode(String text) {
    return Base64Text.decode(("QU" + text + "QUJD").toCharArray(), 2, text.length());
  }
}
