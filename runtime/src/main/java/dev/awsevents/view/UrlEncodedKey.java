package dev.awsevents.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Something with an S3 object key that AWS has form-encoded: {@code my+folder/%C3%A9.txt}. */
public interface UrlEncodedKey {
  /** The key as it is on the wire. */
  @Nullable String key();

  /**
   * The key as S3's API takes it: {@code my folder/é.txt}. Null if there is no key.
   *
   * @throws IllegalArgumentException if the key holds a malformed percent sequence
   */
  default @Nullable String urlDecodedKey() {
    String key = key();
    return key == null ? null : URLDecoder.decode(key, StandardCharsets.UTF_8);
  }
}
