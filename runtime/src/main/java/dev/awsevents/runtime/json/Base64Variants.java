package dev.awsevents.runtime.json;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Decodes base64 that {@link Base64Text} refuses: unpadded, URL-safe or with line breaks. */
public final class Base64Variants {
  private Base64Variants() {}

  /** The content, or null if the text is not base64 of any variant. */
  public static byte @Nullable [] decode(String text) {
    Base64.Decoder decoder =
        text.indexOf('-') >= 0 || text.indexOf('_') >= 0
            ? Base64.getUrlDecoder()
            : text.indexOf('\n') >= 0 ? Base64.getMimeDecoder() : Base64.getDecoder();
    try {
      return decoder.decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
