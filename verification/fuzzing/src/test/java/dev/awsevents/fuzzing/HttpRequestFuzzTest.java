package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.awsevents.AwsEvents;
import dev.awsevents.function.http.HttpResponse;
import dev.awsevents.functionurl.FunctionUrlRequest;
import dev.awsevents.http.HttpRequestEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The methods of an HTTP request agree with each other, whatever the request is. */
class HttpRequestFuzzTest {
  private static final Payloads PAYLOADS = Payloads.of(HttpRequestEvent.class::isAssignableFrom);
  private static final int MAX_CHARACTERS = 16;

  @FuzzTest
  void answersAgree(FuzzedDataProvider data) {
    Payload payload = PAYLOADS.next(data);
    String name = data.consumeString(MAX_CHARACTERS);
    payload.read().ifPresent(value -> check(payload, (HttpRequestEvent) value, name));
  }

  private static void check(Payload payload, HttpRequestEvent request, String name) {
    checkQuery(payload, request, name);
    checkHeader(request, name);
    for (String header : List.of("content-type", "cookie", "x-forwarded-for")) {
      checkHeader(request, header);
    }
    for (String cookie : request.cookies()) {
      int equals = cookie == null ? -1 : cookie.indexOf('='); // a payload may have null in its list
      if (equals >= 0) {
        assertNotNull(request.cookie(cookie.substring(0, equals)));
      }
    }
    HttpResponse response = HttpResponse.to(request).body(name);
    assertNotNull(AwsEvents.toBytes(response.build()));
  }

  private static void checkQuery(Payload payload, HttpRequestEvent request, String name) {
    Map<String, List<String>> parameters = request.queryParameters();
    parameters.forEach(
        (parameter, values) -> assertEquals(values.get(0), request.queryParameter(parameter)));
    assertEquals(parameters.containsKey(name), request.queryParameter(name) != null);
    String query = request.queryString();
    boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(parameters.toString());
    if (!query.isEmpty() && encodable) { // half of a pair is not
      assertEquals(
          parameters,
          FunctionUrlRequest.builder().rawQueryString(query).build().queryParameters(),
          payload::toString);
    }
  }

  private static void checkHeader(HttpRequestEvent request, String name) {
    List<String> values = request.headerValues(name);
    assertFalse(values.contains(null));
    assertEquals(values.isEmpty() ? null : String.join(",", values), request.header(name));
    assertEquals(values, request.headerValues(name.toUpperCase(Locale.ROOT)));
  }
}
