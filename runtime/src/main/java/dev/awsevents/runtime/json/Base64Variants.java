package dev.awsevents.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes base64 that {@link Base64Text} refuses: unpadded, URL-safe or with line breaks. It
 * accepts what {@code java.util.Base64} accepts, but does not need it: compilers to JavaScript have
 * a JDK of their own, whose decoder is another one.
 */
public final class Base64Variants {
  private final String text;
  private final boolean urlSafe;

  /** Whether characters that are not of the alphabet are skipped, as MIME demands. */
  private final boolean lenient;

  private final byte[] content;
  private int at;
  private int size;

  private Base64Variants(String text) {
    this.text = text;
    this.urlSafe = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
    this.lenient = !urlSafe && text.indexOf('\n') >= 0;
    this.content = new byte[text.length() / 4 * 3 + 3];
  }

  /** The content, or null if the text is not base64 of any variant. */
  public static byte @Nullable [] decode(String text) {
    Base64Variants decoder = new Base64Variants(text);
    return decoder.decodeGroups() && decoder.endsHere()
        ? Arrays.copyOf(decoder.content, decoder.size)
        : null;
  }

  /** Decodes up to the end or the padding. */
  private boolean decodeGroups() {
    int bits = 0;
    int characters = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      int value = value(c);
      if (value >= 0) {
        bits = bits << 6 | value;
        characters++;
        if (characters == 4) {
          content[size++] = (byte) (bits >> 16);
          content[size++] = (byte) (bits >> 8);
          content[size++] = (byte) bits;
          characters = 0;
        }
      } else if (c == '=') {
        return isPadding(characters) && decodeRest(bits, characters);
      } else if (!lenient) {
        return false;
      }
    }
    return decodeRest(bits, characters);
  }

  /** A group of two characters has two padding characters, one of three has one. */
  private boolean isPadding(int characters) {
    return characters == 3 || (characters == 2 && at < text.length() && text.charAt(at++) == '=');
  }

  /** The last group, whose unused bits may be anything. */
  private boolean decodeRest(int bits, int characters) {
    if (characters == 2) {
      content[size++] = (byte) (bits >> 4);
    } else if (characters == 3) {
      content[size++] = (byte) (bits >> 10);
      content[size++] = (byte) (bits >> 2);
    }
    return characters != 1;
  }

  private boolean endsHere() {
    while (lenient && at < text.length() && value(text.charAt(at)) < 0) {
      at++;
    }
    return at == text.length();
  }

  private int value(char c) {
    if (urlSafe && c == '-') {
      return 62;
    }
    if (urlSafe && c == '_') {
      return 63;
    }
    return urlSafe && (c == '+' || c == '/') ? -1 : Base64Text.value(c);
  }
}
