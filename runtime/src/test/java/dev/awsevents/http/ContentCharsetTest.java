package dev.awsevents.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCharsetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain;charset=iso-8859-1",
        ";charset=iso-8859-1",
        "text/plain; Charset=\"ISO-8859-1\"",
        "text/plain; format=flowed; charset=latin1; delsp=yes"
      })
  void itIsAParameterOfTheContentType(String contentType) {
    assertEquals(StandardCharsets.ISO_8859_1, ContentCharset.of(contentType));
  }

  @Test
  void itIsUtf8WhereNoneIsNamed() {
    assertEquals(StandardCharsets.UTF_8, ContentCharset.of("application/json"));
    assertEquals(StandardCharsets.UTF_8, ContentCharset.of("application/json; x=charset"));
    assertEquals(StandardCharsets.UTF_8, ContentCharset.of(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain; charset=nonsense", "text/plain; charset=", "a;charset=?"})
  void anUnknownOneIsAnError(String contentType) {
    assertThrows(IllegalArgumentException.class, () -> ContentCharset.of(contentType));
  }
}
