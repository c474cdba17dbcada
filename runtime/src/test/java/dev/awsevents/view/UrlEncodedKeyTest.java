package dev.awsevents.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlEncodedKeyTest {
  @ParameterizedTest
  @CsvSource({
    "plain.txt, plain.txt",
    "my+folder/%C3%A9.txt, my folder/é.txt",
    "a%2Bb, a+b",
    "100%25, 100%",
    "'', ''",
    ",",
  })
  void keyIsDecodedAsAForm(@Nullable String key, @Nullable String decoded) {
    UrlEncodedKey object = () -> key;
    UrlEncodedS3Key s3Object = () -> key;

    assertEquals(decoded, object.urlDecodedKey());
    assertEquals(decoded, s3Object.urlDecodedS3Key());
  }

  @Test
  void malformedSequenceIsAnError() {
    UrlEncodedKey object = () -> "100%";
    UrlEncodedS3Key s3Object = () -> "100%";

    assertThrows(IllegalArgumentException.class, object::urlDecodedKey);
    assertThrows(IllegalArgumentException.class, s3Object::urlDecodedS3Key);
  }
}
