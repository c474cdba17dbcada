package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.closed;
import static dev.awsevents.function.ScriptedServer.invocation;
import static dev.awsevents.function.ScriptedServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.function.ScriptedServer.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedResponderTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Responder responder(StreamingHandler<Object> handler) {
    return RunningLoop.streaming(Object.class, handler);
  }

  @Test
  void whatIsWrittenIsSentInChunks() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop.start(
          server,
          responder(
              (event, response, context) -> {
                response.contentType("text/plain");
                response.write(bytes("got "));
                response.write('e');
                response.write('v');
                response.write(bytes("ent "));
                response.write(bytes(event + " " + context.requestId()));
                response.write(new byte[0]);
                response.write('!');
              }));
      int connection = server.next().connection();
      Request response = server.response("id");
      assertEquals("got event 1 id!", response.body());
      assertEquals(List.of(4, 2, 4, 4, 1), response.chunks());
      assertEquals("text/plain", response.header("content-type"));
      assertEquals("streaming", response.header("lambda-runtime-function-response-mode"));
      assertEquals(
          "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body",
          response.header("trailer"));
      assertEquals("none", response.header("lambda-runtime-function-error-type"));
      assertEquals("none", response.header("content-length"));
      assertNotEquals(connection, response.connection());
      assertEquals(connection, server.next().connection());
    }
  }

  @Test
  void aHandlerThatWritesNothingSendsAnEmptyResponse() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop.start(server, responder((event, response, context) -> {}));
      server.next();
      assertEquals("", server.response("id").body());
      server.next();
    }
  }

  @Test
  void chunksMayBeLarge() {
    byte[] large = new byte[10_000_000];
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop.start(server, responder((event, response, context) -> response.write(large)));
      server.next();
      assertEquals(List.of(large.length), server.response("id").chunks());
    }
  }

  @Test
  void singleBytesAreCollected() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop.start(
          server,
          responder(
              (event, response, context) -> {
                for (int i = 0; i < 10_000; i++) {
                  response.write('x');
                }
              }));
      server.next();
      assertEquals(List.of(8192, 1808), server.response("id").chunks());
    }
  }

  @Test
  void theCallerGetsBytesWhileTheHandlerGoesOn() throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      RuntimeApiConnection api = new RuntimeApiConnection("127.0.0.1:" + listener.getLocalPort());
      ChunkedResponse response = new ChunkedResponse(api, "id");
      response.write(bytes("first"));
      try (Socket socket = listener.accept()) {
        StringBuilder received = new StringBuilder();
        while (received.indexOf("first\r\n") < 0) {
          received.append((char) socket.getInputStream().read());
        }
      }
    }
  }

  @Test
  void aFailureBeforeTheFirstByteIsAnOrdinaryError() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop.start(
          server,
          responder(
              (event, response, context) -> {
                response.write('x');
                throw new IllegalStateException("early");
              }));
      server.next();
      Request error = server.error("id");
      assertTrue(error.body().contains("\"early\""), error.body());
      server.next();
    }
  }

  @Test
  void aLaterFailureIsInTheTrailers() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop.start(
          server,
          responder(
              (event, response, context) -> {
                response.write(bytes("half"));
                response.close();
                throw new IllegalStateException("late");
              }));
      server.next();
      Request response = server.response("id");
      assertEquals("half", response.body());
      assertEquals(
          "java.lang.IllegalStateException", response.header("lambda-runtime-function-error-type"));
      String body =
          new String(
              Base64.getDecoder().decode(response.header("lambda-runtime-function-error-body")),
              StandardCharsets.UTF_8);
      assertTrue(body.startsWith("{\"errorMessage\":\"late\",\"errorType\":"), body);
      server.next();
    }
  }

  @Test
  void anErrorThatBreaksTheJvmIsInTheTrailersAndEndsTheLoop() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), accepted())) {
      RunningLoop loop =
          RunningLoop.start(
              server,
              responder(
                  (event, response, context) -> {
                    response.write(bytes("half"));
                    throw new OutOfMemoryError("late");
                  }));
      server.next();
      server.response("id");
      assertInstanceOf(OutOfMemoryError.class, loop.failure());
    }
  }

  @Test
  void anEventThatCannotBeReadIsAnOrdinaryError() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "{"), accepted())) {
      RunningLoop.start(server, responder((event, response, context) -> {}));
      server.next();
      server.error("id");
    }
  }

  /** AWS lets the runtime close the connection without an answer. */
  @Test
  void aMissingAnswerDoesNotMatter() {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), closed())) {
      RunningLoop.start(server, responder((event, response, context) -> {}));
      server.next();
      server.response("id");
      server.next();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413})
  void aRefusedResponseDoesNotEndTheLoop(int status) {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), status(status))) {
      RunningLoop.start(server, responder((event, response, context) -> {}));
      server.next();
      server.response("id");
      server.next();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 500})
  void afterAnotherStatusTheLoopEnds(int status) {
    try (ScriptedServer server = new ScriptedServer(invocation("id", "1"), status(status))) {
      RunningLoop loop = RunningLoop.start(server, responder((event, response, context) -> {}));
      assertInstanceOf(RuntimeApiException.class, loop.failure());
    }
  }

  @Test
  void aContentTypeCannotBeginAnotherHeader() {
    ChunkedResponse response = new ChunkedResponse(new RuntimeApiConnection("127.0.0.1:1"), "id");
    assertThrows(IllegalArgumentException.class, () -> response.contentType("a\r\nb: c"));
  }

  @Test
  void nothingCanBeWrittenAfterTheEnd() throws IOException {
    ChunkedResponse response = new ChunkedResponse(new RuntimeApiConnection("127.0.0.1:1"), "id");
    response.close();
    assertThrows(IOException.class, () -> response.write(1));
    assertThrows(IOException.class, () -> response.write(new byte[1]));
  }

  @Test
  void testsOfHandlersCanCollectWhatIsWritten() throws Exception {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    StreamingHandler<String> handler =
        (event, response, context) -> {
          response.contentType("text/plain");
          response.write(bytes(event + context.functionName()));
        };
    handler.handle("a", ResponseStream.to(written), LambdaContext.builder().build());
    assertEquals("atest", written.toString(StandardCharsets.UTF_8));
  }
}
