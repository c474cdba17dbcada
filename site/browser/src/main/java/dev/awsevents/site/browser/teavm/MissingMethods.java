package dev.awsevents.site.browser.teavm;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Methods of the JDK that the library calls and TeaVM's JDK does not have, as static methods with
 * the instance in front. {@link MissingMethodsPlugin} puts them in place of the JDK's.
 */
final class MissingMethods {
  private MissingMethods() {}

  /** The charset of {@code new String(bytes, 0, from, length)}: each byte is a character. */
  static Charset highByteZero() {
    return StandardCharsets.ISO_8859_1;
  }

  /** The low bytes of characters. */
  static void getBytes(String text, int from, int to, byte[] target, int at) {
    for (int i = from; i < to; i++) {
      target[at + i - from] = (byte) text.charAt(i);
    }
  }

  static int encode(Base64.Encoder encoder, byte[] content, byte[] target) {
    byte[] text = encoder.encode(content);
    System.arraycopy(text, 0, target, 0, text.length);
    return text.length;
  }

  /** About what browsers give a page. */
  static long maxMemory(Runtime runtime) {
    return 1L << 30;
  }

  /** Of the interfaces in question all are: those of generated types. */
  static boolean isSealed(Class<?> type) {
    return true;
  }
}
