package dev.awsevents.view;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** As {@link UrlEncodedKey}, where AWS calls the key {@code s3Key}. */
public interface UrlEncodedS3Key {
  /** The key as it is on the wire. */
  @Nullable String s3Key();

  /**
   * The key as S3's API takes it. Null if there is no key.
   *
   * @throws IllegalArgumentException if the key holds a malformed percent sequence
   */
  default @Nullable String urlDecodedS3Key() {
    String key = s3Key();
    return key == null ? null : URLDecoder.decode(key, StandardCharsets.UTF_8);
  }
}
