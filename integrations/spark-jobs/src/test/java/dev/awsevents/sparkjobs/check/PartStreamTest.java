package dev.awsevents.sparkjobs.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartStreamTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\n", "\n", "\n\n\n", "ab\ncd\n\nefghijk\nl", "abcdefghij\n"})
  void partsOfAnySizeHaveEachLineOnce(String text) throws IOException {
    for (int size = 1; size <= text.length(); size++) {
      StringBuilder all = new StringBuilder();
      for (int start = 0; start < text.length(); start += size) {
        int length = Math.min(size, text.length() - start);
        String part = part(text, start, length);
        all.append(part);
      }
      assertThat(all).hasToString(text);
    }
  }

  private static String part(String text, int start, int length) throws IOException {
    byte[] bytes = text.getBytes(US_ASCII);
    boolean isInside = start > 0;
    int from = isInside ? start - 1 : 0;
    InputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
    return new String(new PartStream(in, length, isInside).readAllBytes(), US_ASCII);
  }
}
