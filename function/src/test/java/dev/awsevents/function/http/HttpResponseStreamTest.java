package dev.awsevents.function.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.StreamedResponse;
import dev.awsevents.functionurl.FunctionUrlStreamingResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpResponseStreamTest {
  private static final String END_OF_HEAD = "\0\0\0\0\0\0\0\0";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final HttpResponseStream response = new HttpResponseStream(out);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private FunctionUrlStreamingResponse head() throws IOException {
    return StreamedResponse.readPrelude(
        new ByteArrayInputStream(out.toByteArray()), FunctionUrlStreamingResponse.class);
  }

  private @Nullable String contentType() throws IOException {
    return head().headers().get("content-type");
  }

  @Test
  void theHeadComesBeforeTheBody() throws IOException {
    response
        .status(404)
        .header("a", "1")
        .header("A", "2")
        .header("Set-Cookie", "x=1")
        .cookie("y=2");
    response.write(bytes("not "));
    response.write('h');
    response.write(bytes("ere"));
    response.close();
    assertEquals(
        "{\"statusCode\":404,\"headers\":{\"a\":\"1, 2\"},\"cookies\":[\"x=1\",\"y=2\"]}"
            + END_OF_HEAD
            + "not here",
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFlushSendsTheHeadAlone() throws IOException {
    response.flush();
    assertEquals(
        "{\"statusCode\":200,\"headers\":{}}" + END_OF_HEAD, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void afterTheHeadItIsTooLate() throws IOException {
    response.write(bytes("x"));
    assertThrows(IllegalStateException.class, () -> response.status(500));
    assertThrows(IllegalStateException.class, () -> response.header("a", "b"));
    assertThrows(IllegalStateException.class, () -> response.cookie("a=b"));
    assertThrows(IllegalStateException.class, response::detectContentType);
  }

  @Test
  void badHeadsAreRefusedAtOnce() {
    assertThrows(IllegalArgumentException.class, () -> response.status(600));
    assertThrows(IllegalArgumentException.class, () -> response.header("a b", "c"));
    assertThrows(IllegalArgumentException.class, () -> response.header("a", "b\r\nc: d"));
    assertThrows(IllegalArgumentException.class, () -> response.cookie("b\nc"));
  }

  @Test
  void withoutRequestNoContentTypeIsDetected() throws IOException {
    response.write(bytes("<html>"));
    assertEquals(Map.of(), head().headers());
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A0000, image/png",
    "474946383961, image/gif",
    "FFD8FFE000104A46494600, image/jpeg",
    "3C68746D6C3E, text/html; charset=utf-8",
    "3C3F786D6C20, application/xml",
    "68656C6C6F20C3BC, text/plain; charset=utf-8",
    "68656C6C6F20C3, text/plain; charset=utf-8",
    "68656C6C6F20C328, application/octet-stream",
    "0001020304, application/octet-stream",
    "68007F, application/octet-stream",
  })
  void theContentTypeIsDetectedByTheFirstBytes(String hex, String type) throws IOException {
    byte[] body = HexFormat.of().parseHex(hex);
    response.detectContentType().write(body);
    response.write(bytes("more"));
    assertEquals(type, contentType());
    byte[] sent = out.toByteArray();
    assertEquals(
        hex + HexFormat.of().withUpperCase().formatHex(bytes("more")),
        HexFormat.of().withUpperCase().formatHex(sent, sent.length - body.length - 4, sent.length));
  }

  @Test
  void singleBytesAreCollectedUntilThereAreEnough() throws IOException {
    response.detectContentType();
    for (int i = 0; i < 511; i++) {
      response.write('a');
    }
    assertEquals(0, out.size());
    response.write('a');
    response.write('b');
    assertEquals("text/plain; charset=utf-8", contentType());
    String sent = out.toString(StandardCharsets.UTF_8);
    assertEquals("a".repeat(512) + "b", sent.substring(sent.lastIndexOf('\0') + 1));
  }

  @Test
  void theEndDecidesIfThereAreFewBytes() throws IOException {
    response.detectContentType().write('a');
    response.close();
    assertEquals("text/plain; charset=utf-8", contentType());
  }

  @Test
  void aContentTypeOfTheHandlerStays() throws IOException {
    response.detectContentType().header("Content-Type", "image/webp").write(bytes("text"));
    assertEquals(Map.of("Content-Type", "image/webp"), head().headers());
  }

  @Test
  void anEmptyBodyHasNoContentType() throws IOException {
    response.detectContentType().write(new byte[0]);
    response.close();
    assertEquals(Map.of(), head().headers());
    assertEquals(List.of(), head().cookies());
  }
}
