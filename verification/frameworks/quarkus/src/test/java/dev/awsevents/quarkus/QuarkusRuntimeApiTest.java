package dev.awsevents.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop of {@code awsevents-function} against a Runtime API that others have written. */
@Timeout(120)
class QuarkusRuntimeApiTest {
  private final QuarkusServer server = new QuarkusServer();

  @SuppressWarnings("NullAway.Init") // in each test
  private Process function;

  @AfterEach
  void stop() throws Exception {
    function.destroyForcibly().waitFor();
    server.close();
  }

  @Test
  void eventBecomesResponse() throws IOException {
    start(Functions.Batches.class);

    HttpResponse<String> response =
        server.invoke("{\"Records\":[{\"messageId\":\"a\",\"body\":\"x\"},{\"messageId\":\"b\"}]}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"b\"}]}");
  }

  @Test
  void handlerThatThrowsIsAnErrorOfThatInvocationOnly() throws IOException {
    start(Functions.Batches.class);

    HttpResponse<String> failed = server.invoke("{\"Records\":[]}");
    HttpResponse<String> malformed = server.invoke("{\"Records\":[");
    HttpResponse<String> next = server.invoke(fixture());

    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body())
        .contains("\"errorType\":\"java.lang.IllegalArgumentException\"")
        .contains("\"errorMessage\":\"no messages for 36\"");
    assertThat(malformed.statusCode()).isEqualTo(500);
    assertThat(malformed.body()).contains("EventFormatException");
    assertThat(next.statusCode()).isEqualTo(200);
  }

  @Test
  void eventsThatWaitAreAnsweredOneAfterTheOther() throws IOException {
    start(Functions.Texts.class);

    List<CompletableFuture<HttpResponse<String>>> responses =
        IntStream.range(0, 200).mapToObj(i -> server.invokeLater("\"event " + i + "\"")).toList();

    for (int i = 0; i < responses.size(); i++) {
      assertThat(responses.get(i).join().body()).isEqualTo("\"EVENT " + i + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, 5_000_000})
  void textsOfAnyLengthComeBack(int length) throws IOException {
    start(Functions.Texts.class);

    HttpResponse<String> response = server.invoke('"' + "aé".repeat(length / 3) + '"');

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo('"' + "AÉ".repeat(length / 3) + '"');
  }

  private void start(Class<?> main) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName())
            .inheritIO();
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_LAMBDA_"));
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", server.address());
    function = builder.start();
  }

  private static String fixture() {
    return new String(Fixtures.json(SqsEvent.class), StandardCharsets.UTF_8);
  }
}
