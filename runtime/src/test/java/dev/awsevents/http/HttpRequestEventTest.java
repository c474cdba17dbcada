package dev.awsevents.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import dev.awsevents.http.Requests.Plain;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the view answers for the requests of every service. */
class HttpRequestEventTest {
  @Test
  void theFirstValueOfAParameterCounts() {
    HttpRequestEvent request =
        new Plain(List.of(), Map.of("q", List.of("1", "2")), Map.of(), null, null);

    assertEquals("1", request.queryParameter("q"));
    assertNull(request.queryParameter("Q"));
  }

  @Test
  void valuesOfAHeaderAreJoinedByCommas() {
    HttpRequestEvent request = Plain.of(Map.of("X-Tag", List.of("1", "2")));

    assertEquals("1,2", request.header("x-tag"));
    assertNull(request.header("x-other"));
  }

  @Test
  void aCookieIsFoundByItsName() {
    HttpRequestEvent request = new Plain(List.of("a=1", "b=2"), Map.of(), Map.of(), null, null);

    assertEquals("2", request.cookie("b"));
    assertNull(request.cookie("c"));
  }

  @Test
  void theLastForwardingAddressIsTheSource() {
    assertEquals(
        "10.0.0.2", Plain.of(Map.of("X-Forwarded-For", List.of("192.0.2.1, 10.0.0.2"))).sourceIp());
    assertNull(Plain.of(Map.of()).sourceIp());
  }

  @Test
  void aServiceWithoutRoutesHasNeitherStageNorPathParameters() {
    HttpRequestEvent request = Plain.of(Map.of());

    assertNull(request.stage());
    assertEquals(Map.of(), request.pathParameters());
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain,                     é,    ,      é",
    "text/plain,                     4w==, false, 4w==",
    "text/plain,                     4w==, ,      4w==",
    "text/plain; charset=iso-8859-1, é,    false, é",
    "text/plain; charset=iso-8859-1, 6Q==, true,  é",
    "text/plain,                     w6k=, true,  é",
    "text/plain,                     ,     true,  ''",
    "text/plain,                     ,     ,      ''"
  })
  void aBase64BodyIsDecodedByItsCharset(
      String contentType, @Nullable String body, @Nullable Boolean isBase64, String text) {
    assertEquals(text, Plain.of(contentType, body, isBase64).bodyAsText());
  }

  @ParameterizedTest
  @CsvSource({"é, , w6k=", "é, false, w6k=", "/w==, true, /w==", ", true, ''", ", , ''"})
  void bytesOfABodyAreThoseThatTheClientSent(
      @Nullable String body, @Nullable Boolean isBase64, String base64) {
    assertEquals(
        Bytes.ofBase64(base64), Plain.of("application/octet-stream", body, isBase64).bodyAsBytes());
  }

  @Test
  void aBodyIsReadAsADocument() {
    assertEquals(
        Map.of("a", 1L), Plain.of("application/json", "eyJhIjoxfQ==", true).bodyAs(Object.class));
    assertThrows(
        EventFormatException.class,
        () -> Plain.of("application/json", null, null).bodyAs(Object.class));
  }
}
