package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.bytes;
import static dev.awsevents.function.ScriptedServer.closed;
import static dev.awsevents.function.ScriptedServer.cut;
import static dev.awsevents.function.ScriptedServer.invocation;
import static dev.awsevents.function.ScriptedServer.invocationHead;
import static dev.awsevents.function.ScriptedServer.invocationText;
import static dev.awsevents.function.ScriptedServer.status;
import static dev.awsevents.function.ScriptedServer.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.function.ScriptedServer.Step;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop against a Runtime API that answers in odd, wrong or malicious ways. */
class HostileServerTest {
  private static final Step SECOND = invocation("second", "2");

  /** Answers that are odd, but mean an invocation with the payload {@code [1]}. */
  record Odd(String what, Step step) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Odd> oddAnswers() {
    String plain = invocationText("first", "[1]");
    String head = invocationHead("first");
    List<Odd> odd = new ArrayList<>();
    odd.add(new Odd("one byte in each packet", slowly(plain, 1, 0)));
    odd.add(new Odd("seven bytes every few milliseconds", slowly(plain, 7, 3)));
    odd.add(new Odd("names in lower case", text(lowerCase(plain))));
    odd.add(
        new Odd("names in upper case", text(plain.replace("Content-Length", "CONTENT-LENGTH"))));
    odd.add(new Odd("lines without carriage returns", text(plain.replace("\r\n", "\n"))));
    odd.add(new Odd("no space after colons", text(plain.replace(": ", ":"))));
    odd.add(new Odd("no reason phrase", text(plain.replace("200 OK", "200"))));
    odd.add(
        new Odd(
            "a header of 500 kB",
            text("HTTP/1.1 200 OK\r\nX: " + "x".repeat(500_000) + plain.substring(15))));
    odd.add(
        new Odd(
            "10,000 headers",
            text("HTTP/1.1 200 OK\r\n" + "X-Y: z\r\n".repeat(10_000) + plain.substring(17))));
    odd.add(new Odd("100 Continue before", text("HTTP/1.1 100 Continue\r\n\r\n" + plain)));
    odd.add(
        new Odd(
            "the same length twice",
            text(plain.replace("Content-Length", "Content-Length: 3\r\nContent-Length"))));
    odd.add(
        new Odd(
            "chunks",
            text(head + "Transfer-Encoding: chunked\r\n\r\n1\r\n[\r\n2\r\n1]\r\n0\r\n\r\n")));
    odd.add(
        new Odd(
            "slow chunks",
            slowly(
                head + "Transfer-Encoding: Chunked\r\n\r\n1\r\n[\r\n2\r\n1]\r\n0\r\n\r\n", 1, 0)));
    odd.add(
        new Odd(
            "chunks with extensions and trailers",
            text(
                head + "Transfer-Encoding: chunked\r\n\r\n00003;a=b\r\n[1]\r\n0\r\nX: y\r\n\r\n")));
    odd.add(
        new Odd(
            "chunks and a length",
            text(
                head
                    + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n0\r\n\r\n")));
    odd.add(new Odd("no length, to the end of the connection", cut(head + "\r\n[1]")));
    odd.add(new Odd("the connection is closed afterwards", cut(plain)));
    odd.add(
        new Odd(
            "Connection: close", cut(head + "Connection: Close\r\nContent-Length: 3\r\n\r\n[1]")));
    odd.add(new Odd("HTTP/1.0", cut(plain.replace("HTTP/1.1", "HTTP/1.0"))));
    return odd;
  }

  private static String lowerCase(String invocation) {
    int body = invocation.indexOf("\r\n\r\n");
    StringBuilder text = new StringBuilder("HTTP/1.1 200 OK\r\n");
    for (String line : invocation.substring(17, body).split("\r\n", -1)) {
      int colon = line.indexOf(':');
      text.append(line.substring(0, colon).toLowerCase(Locale.ROOT))
          .append(line.substring(colon))
          .append("\r\n");
    }
    return text + "\r\n" + invocation.substring(body + 4);
  }

  private static Step slowly(String answer, int size, int milliseconds) {
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    return (socket, out) -> {
      for (int i = 0; i < bytes.length; i += size) {
        out.write(bytes, i, Math.min(size, bytes.length - i));
        out.flush();
        Thread.sleep(milliseconds);
      }
    };
  }

  @ParameterizedTest
  @MethodSource("oddAnswers")
  void oddAnswersAreUnderstood(Odd odd) {
    try (ScriptedServer server = new ScriptedServer(odd.step(), accepted(), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      assertEquals("\"got [1]\"", server.response("first").body());
      server.next();
      assertEquals("\"got 2\"", server.response("second").body());
    }
  }

  /** Answers whose payload is not whole. The invocation fails, and the next one does not. */
  static List<Odd> badBodies() {
    String head = invocationHead("first");
    String chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    return List.of(
        new Odd("fewer bytes than announced", cut(head + "Content-Length: 10\r\n\r\n[1]")),
        new Odd("more bytes than announced", text(head + "Content-Length: 2\r\n\r\n[1]")),
        new Odd("a length that is no number", text(head + "Content-Length: three\r\n\r\n[1]")),
        new Odd("a negative length", text(head + "Content-Length: -3\r\n\r\n[1]")),
        new Odd("an empty length", text(head + "Content-Length: \r\n\r\n[1]")),
        new Odd(
            "several lengths", text(head + "Content-Length: 3\r\nContent-Length: 2\r\n\r\n[1]")),
        new Odd("a length beyond the limit", text(head + "Content-Length: 40000000\r\n\r\n[1]")),
        new Odd(
            "a length beyond 64 bits", text(head + "Content-Length: 99999999999999999999\r\n\r\n")),
        new Odd("a chunk without a size", text(chunked + "\r\n[1]\r\n0\r\n\r\n")),
        new Odd("a chunk with a bad size", text(chunked + "x\r\n[1]\r\n0\r\n\r\n")),
        new Odd("a chunk longer than it says", text(chunked + "2\r\n[1]\r\n0\r\n\r\n")),
        new Odd("a chunk shorter than it says", cut(chunked + "9\r\n[1]")),
        new Odd("a chunk of a size beyond the limit", text(chunked + "fffffffff\r\n[1]")),
        new Odd("chunks without an end", cut(chunked + "3\r\n[1]\r\n")),
        new Odd("chunks beyond the limit", (socket, out) -> endlessChunks(socket, chunked)),
        new Odd("a body beyond the limit", (socket, out) -> endlessBody(socket, head + "\r\n")),
        new Odd(
            "an encoding that we do not know", text(head + "Transfer-Encoding: gzip\r\n\r\n[1]")));
  }

  private static void endlessChunks(Socket socket, String head) throws Exception {
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    byte[] chunk = ("100000\r\n" + " ".repeat(0x100000) + "\r\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 100; i++) {
      socket.getOutputStream().write(chunk);
    }
  }

  private static void endlessBody(Socket socket, String head) throws Exception {
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 100; i++) {
      socket.getOutputStream().write(new byte[0x100000]);
    }
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void aBadBodyFailsItsInvocationOnly(Odd bad) {
    try (ScriptedServer server = new ScriptedServer(bad.step(), accepted(), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      int connection = server.next().connection();
      assertTrue(server.error("first").body().contains("\"errorMessage\":"));
      assertNotEquals(connection, server.next().connection(), "nobody knows where it goes on");
      assertEquals("\"got 2\"", server.response("second").body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lambda-Runtime-Deadline-Ms: 4102444800000 | Lambda-Runtime-Deadline-Ms: soon",
        "Lambda-Runtime-Trace-Id: Root             | Lambda-Runtime-Client-Context: {",
        "Lambda-Runtime-Trace-Id: Root             | Lambda-Runtime-Client-Context: [1]",
        "Lambda-Runtime-Trace-Id: Root             | Lambda-Runtime-Cognito-Identity: x",
        "Lambda-Runtime-Trace-Id: Root             | Lambda-Runtime-Cognito-Identity: {\"cognitoIdentityId\":[]}",
      })
  void badHeadersFailTheirInvocationOnly(String header, String bad) {
    String answer = invocationText("first", "1").replace(header, bad);
    try (ScriptedServer server = new ScriptedServer(text(answer), accepted(), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      ScriptedServer.Request error = server.error("first");
      assertEquals("Runtime.InvalidHeader", error.header("lambda-runtime-function-error-type"));
      server.next();
      assertEquals("\"got 2\"", server.response("second").body());
    }
  }

  static List<Odd> noAnswers() {
    String head = invocationHead("first");
    return List.of(
        new Odd("not HTTP", text("SSH-2.0-OpenSSH_9.6\r\n\r\n")),
        new Odd("HTTP/2", text("HTTP/2 200 OK\r\n\r\n")),
        new Odd("a status that is no number", text("HTTP/1.1 2x0 OK\r\n\r\n")),
        new Odd("a status of four digits", text("HTTP/1.1 2000 OK\r\n\r\n")),
        new Odd("a cut status line", cut("HTTP/1.1 20")),
        new Odd("a cut header", cut("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Re")),
        new Odd("a head without an end", cut(head)),
        new Odd("a header without a colon", text("HTTP/1.1 200 OK\r\nabc\r\n\r\n")),
        new Odd("a header without a name", text("HTTP/1.1 200 OK\r\n: x\r\n\r\n")),
        new Odd("a folded header", text("HTTP/1.1 200 OK\r\nA: x\r\n y: z\r\n\r\n")),
        new Odd(
            "a head beyond the limit",
            bytes(
                ("HTTP/1.1 200 OK\r\nX: " + "x".repeat(2_000_000))
                    .getBytes(StandardCharsets.UTF_8))),
        new Odd("no identifier", text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")),
        new Odd("an identifier that changes the path", text(invocationText("a/../b", "1"))),
        new Odd("an identifier that ends the path", text(invocationText("a HTTP/1.1", "1"))),
        new Odd("an empty identifier", text(invocationText("", "1"))),
        new Odd("status 204", status(204)),
        new Odd("status 302", status(302)),
        new Odd("status 403", status(403)),
        new Odd("status 500", status(500)),
        new Odd("status 503", status(503)));
  }

  @ParameterizedTest
  @MethodSource("noAnswers")
  void withoutAnInvocationTheLoopEnds(Odd answer) {
    try (ScriptedServer server = new ScriptedServer(answer.step())) {
      RunningLoop loop = RunningLoop.start(server, RunningLoop.echo());
      assertTrue(loop.message().startsWith("the Runtime API "));
    }
  }

  @Test
  void aClosedConnectionIsOpenedAgainForTheNextInvocation() {
    try (ScriptedServer server =
        new ScriptedServer(closed(), closed(), invocation("first", "1"), accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      assertEquals(1, server.next().connection());
      assertEquals(2, server.next().connection());
      assertEquals(3, server.next().connection());
      assertEquals("\"got 1\"", server.response("first").body());
    }
  }

  @Test
  void aConnectionThatClosesAgainAndAgainEndsTheLoop() {
    try (ScriptedServer server = new ScriptedServer(closed(), closed(), closed())) {
      String message = RunningLoop.start(server, RunningLoop.echo()).message();
      assertTrue(message.endsWith("/next: it closed the connection"), message);
    }
  }

  @Test
  void aServerThatIsNotThereEndsTheLoop() throws IOException {
    try (Socket silent = new Socket()) {
      // It has the port, so that no server of another test gets it, but does not listen.
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String address = "127.0.0.1:" + silent.getLocalPort();
      String message = RunningLoop.start(address, RunningLoop.echo()).message();
      assertTrue(message.contains("refused"), message);
    }
  }

  /** The first attempt may have been taken. Then the second is refused, which does no harm. */
  @ParameterizedTest
  @ValueSource(ints = {202, 400, 403})
  void aResponseIsSentAgainIfTheConnectionWasClosed(int status) {
    try (ScriptedServer server =
        new ScriptedServer(
            invocation("first", "1"), closed(), status(status), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      assertEquals(1, server.response("first").connection());
      assertEquals(2, server.response("first").connection());
      server.next();
      server.response("second");
    }
  }

  @Test
  void connectionsAreKept() {
    try (ScriptedServer server =
        new ScriptedServer(invocation("first", "1"), accepted(), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      assertEquals(1, server.next().connection());
      assertEquals(1, server.response("first").connection());
      assertEquals(1, server.next().connection());
      assertEquals(1, server.response("second").connection());
      assertEquals(1, server.next().connection());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 413})
  void aRefusedResponseIsAnErrorOfItsInvocation(int status) {
    try (ScriptedServer server =
        new ScriptedServer(
            invocation("first", "1"), status(status), accepted(), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      server.response("first");
      String type = status == 413 ? "Function.ResponseSizeTooLarge" : "Runtime.InvalidResponse";
      assertEquals(type, server.error("first").header("lambda-runtime-function-error-type"));
      server.next();
      server.response("second");
    }
  }

  /** AWS's emulator tells the caller by itself, and takes no error after it. */
  @ParameterizedTest
  @ValueSource(ints = {400, 413})
  void anErrorThatIsForbiddenAfterARefusedResponseDoesNotEndTheLoop(int status) {
    try (ScriptedServer server =
        new ScriptedServer(
            invocation("first", "1"), status(status), status(403), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      server.response("first");
      server.error("first");
      server.next();
      server.response("second");
    }
  }

  @Test
  void anErrorThatIsForbiddenWithoutAResponseEndsTheLoop() {
    try (ScriptedServer server =
        new ScriptedServer(
            invocation("first", "1"),
            status(413),
            accepted(),
            invocation("first", "{"),
            status(403))) {
      assertEquals(
          "the Runtime API answered the request for the error with status 403",
          RunningLoop.start(server, RunningLoop.echo()).message());
    }
  }

  /** So AWS's emulator of Managed Instances answers after a time-out. */
  @Test
  void aResponseThatComesTooLateIsNoErrorOfItsInvocation() {
    try (ScriptedServer server =
        new ScriptedServer(invocation("first", "1"), status(410), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      server.response("first");
      server.next();
      server.response("second");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 403, 500})
  void afterAnotherStatusOfAResponseTheLoopEnds(int status) {
    try (ScriptedServer server = new ScriptedServer(invocation("first", "1"), status(status))) {
      Throwable failure = RunningLoop.start(server, RunningLoop.echo()).failure();
      assertInstanceOf(RuntimeApiException.class, failure);
      assertEquals(
          "the Runtime API answered the request for the response with status " + status,
          failure.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413})
  void aRefusedErrorDoesNotEndTheLoop(int status) {
    try (ScriptedServer server =
        new ScriptedServer(invocation("first", "{"), status(status), SECOND, accepted())) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      server.error("first");
      server.next();
      server.response("second");
    }
  }

  /** The answer to a POST is not needed, only its status. */
  @Test
  void aBadBodyOfAnAnswerDoesNotMatter() {
    try (ScriptedServer server =
        new ScriptedServer(
            invocation("first", "1"),
            cut("HTTP/1.1 202 Accepted\r\nContent-Length: 100\r\n\r\n{"),
            SECOND,
            text("HTTP/1.1 202 Accepted\r\nContent-Length: 1\r\n\r\n{}{}{}"))) {
      RunningLoop.start(server, RunningLoop.echo());
      server.next();
      server.response("first");
      assertEquals(2, server.next().connection());
      server.response("second");
      assertEquals(3, server.next().connection());
    }
  }

  /** The server does not read the request to its end, so that sending it may fail. */
  @Test
  void anAnswerToHalfAResponseIsTaken() {
    byte[] large = new byte[ResponseBody.MAX_LENGTH];
    try (ScriptedServer server =
        new ScriptedServer(
            (socket, out) -> {
              out.write(invocationText("first", "1").getBytes(StandardCharsets.UTF_8));
              out.flush();
              socket.getInputStream().readNBytes(1000);
              out.write(
                  "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n"
                      .getBytes(StandardCharsets.UTF_8));
              socket.shutdownOutput();
              socket.getInputStream().readAllBytes();
            },
            accepted())) {
      RunningLoop.start(server, RunningLoop.function(Object.class, event -> large));
      server.next();
      assertEquals(
          "Function.ResponseSizeTooLarge",
          server.error("first").header("lambda-runtime-function-error-type"));
    }
  }
}
