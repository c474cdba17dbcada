package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64VariantsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "=",
        "QQ",
        "QQ=",
        "QQ==",
        "QQ===",
        "QR==",
        "QUI",
        "QUI=",
        "QUI==",
        "QUJD",
        "QUJD=",
        "QUJDR",
        "QUJDRA",
        "Q Q==",
        "Q=Q=",
        "QQ==QQ==",
        "-_-_",
        "-_+/",
        "-_8=",
        "-_8\n",
        "\n",
        "Q\n",
        "QUJD\nRA==",
        "QUJD\r\nRA==\r\n",
        "QUJD\nRA=\n=",
        "QU?JD\nRA",
        "QQ==\nQQ",
        "Q\u00C4Q",
        "QUJ\u20AC",
        "QUJ\u0100",
        "QUJD\n\u20ACRA=="
      })
  void whatTheJdkDecodesIsDecoded(String text) {
    assertArrayEquals(decodedByTheJdk(text), Base64Variants.decode(text));
  }

  @Test
  void randomTextsAreDecodedAsTheJdkDecodesThem() {
    Random random = new Random(1);
    String[] alphabets = {"AQgw+/=", "AQgw-_=", "AQgw+/=\n\r", "AQgw- =\n?"};
    for (int i = 0; i < 200_000; i++) {
      String alphabet = alphabets[i % alphabets.length];
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertArrayEquals(
          decodedByTheJdk(text.toString()), Base64Variants.decode(text.toString()), text::toString);
    }
  }

  private static byte @Nullable [] decodedByTheJdk(String text) {
    Base64.Decoder decoder =
        text.indexOf('-') >= 0 || text.indexOf('_') >= 0
            ? Base64.getUrlDecoder()
            : text.indexOf('\n') >= 0 ? Base64.getMimeDecoder() : Base64.getDecoder();
    try {
      return decoder.decode(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
