package dev.awsevents.sparkjobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SDK finds its endpoint by system properties. */
@Isolated
class ReplayJobTest {
  private static final int EVENTS = 90;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "aws.region", "eu-central-1",
          "aws.accessKeyId", "key",
          "aws.secretAccessKey", "secret",
          "aws.cborEnabled", "false");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private FakeAws aws;

  @BeforeEach
  void threeFilesOfEvents() throws IOException {
    aws = new FakeAws();
    SETTINGS.forEach(System::setProperty);
    System.setProperty("aws.endpointUrl", aws.endpoint());
    Files.createDirectories(folder.resolve("events"));
    List<String> events = IntStream.range(0, EVENTS).mapToObj(ReplayJobTest::event).toList();
    Files.writeString(
        folder.resolve("events/1.json"), String.join("\n", events.subList(0, 30)) + "\n{broken\n");
    Files.writeString(
        folder.resolve("events/2"),
        String.join("", events.subList(30, 60)) // as Firehose writes them
            + "\n"
            + new String(Fixtures.json(SqsEvent.class), UTF_8).replace('\n', ' '));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("events/3.gz")))) {
      out.write(String.join("\n", events.subList(60, 90)).getBytes(UTF_8));
    }
  }

  @AfterEach
  void close() {
    aws.close();
    SETTINGS.keySet().forEach(System::clearProperty);
    System.clearProperty("aws.endpointUrl");
  }

  private static String event(int number) {
    return String.format(
        "{\"version\":\"0\",\"id\":\"e-%d\",\"detail-type\":\"Order Placed\",\"source\":\"shop\","
            + "\"account\":\"123456789012\",\"time\":\"2026-11-%02dT12:00:00Z\","
            + "\"region\":\"eu-central-1\",\"resources\":[\"arn:aws:x\"],"
            + "\"detail\":{\"number\":%d,\"amount\":1.10,\"state\":\"%s\"}}",
        number, 1 + number % 30, number, number % 3 == 0 ? "open" : "closed");
  }

  @Test
  void dryRunCountsAndCallsNobody() {
    Run run = replay("--queue", queue());

    assertThat(run.out())
        .isEqualTo(
            """
            TYPE              SELECTED  DONE BEFORE
            EventBridgeEvent        90            0
            SqsEvent                 1            0
            1 documents are not JSON, and are passed over.
            91 events would be sent to the queue %s. This was a dry run: --send sends them.
            """
                .formatted(queue()));
    assertThat(run.exitCode()).isZero();
    assertThat(aws.requests).hasValue(0);
    assertThat(folder.resolve("progress")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--type SqsEvent, 1",
    "--type EventBridgeEvent, 90",
    "'--type SqsEvent,EventBridgeEvent', 91",
    "--since 2026-11-30T00:00:00Z, 3",
    "--until 2026-11-02T12:00:00Z, 3",
    "--since 2026-11-02T12:00:00Z --until 2026-11-03T12:00:00Z, 3",
    "--where /detail/state=open, 30",
    "--where /detail/state=open --where /detail/number=3, 1",
    "--where /detail/number=3 --where /source=other, 0",
    "--since 2025-01-01T00:00:00Z --time-at /Records/0/attributes/SentTimestamp, 1",
    "'--pattern {\"source\":[\"shop\"],\"detail\":{\"number\":[{\"numeric\":[\"<\",5]}]}}', 5"
  })
  void eventsAreSelected(String options, int count) {
    List<String> arguments = new ArrayList<>(List.of("--bus", "orders"));
    arguments.addAll(Arrays.asList(options.split(" ")));

    assertThat(replay(arguments.toArray(String[]::new)).out())
        .contains(count + " events would be sent to the event bus orders.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--queue", "--bus", "--stream", "--function"})
  void eachEventIsSentOnceWhateverFailsInBetween(String target) {
    aws.throttled.set(2);
    aws.broken.set(2);
    aws.failsOnce = payload -> number(payload) % 4 == 1;

    Run run = send(target, queue(), "--type", "EventBridgeEvent");

    assertThat(run.out()).contains("90 events are sent to");
    assertThat(run.exitCode()).isZero();
    assertThat(numbers()).containsExactlyElementsOf(IntStream.range(0, EVENTS).boxed().toList());
  }

  @Test
  void messagesHaveTheEventsAsTheyStandInTheFiles() {
    send("--queue", queue(), "--where", "/id=e-7");

    assertThat(aws.taken).hasSize(1);
    assertThat(aws.entries.get(0).path("MessageBody").asText()).isEqualTo(event(7));
    assertThat(aws.entries.get(0).has("MessageGroupId")).isFalse();
  }

  @Test
  void messagesOfAFifoQueueHaveTheGroupThatIsAskedFor() {
    send("--queue", queue() + ".fifo", "--where", "/id=e-7", "--key-at", "/detail/state");

    assertThat(aws.entries.get(0).path("MessageGroupId").asText()).isEqualTo("closed");
    assertThat(aws.entries.get(0).path("MessageDeduplicationId").asText()).hasSize(64);
  }

  @Test
  void eventsOnABusKeepWhatABusTakes() {
    send("--bus", "orders", "--where", "/id=e-7");

    JsonNode entry = aws.entries.get(0);
    assertThat(entry.path("EventBusName").asText()).isEqualTo("orders");
    assertThat(entry.path("Source").asText()).isEqualTo("shop");
    assertThat(entry.path("DetailType").asText()).isEqualTo("Order Placed");
    assertThat(entry.path("Resources").toString()).isEqualTo("[\"arn:aws:x\"]");
    assertThat(entry.path("Detail").asText())
        .isEqualTo("{\"number\":7,\"amount\":1.10,\"state\":\"closed\"}");
  }

  @Test
  void recordsOfAStreamHaveTheKeyThatIsAskedFor() {
    send("--stream", "orders", "--where", "/id=e-7", "--key-at", "/detail/state");

    assertThat(aws.entries.get(0).path("PartitionKey").asText()).isEqualTo("closed");
  }

  @Test
  void functionsAreInvokedAsynchronously() {
    send("--function", "orders", "--where", "/id=e-7");

    assertThat(aws.entries.get(0).path("path").asText())
        .isEqualTo("/2015-03-31/functions/orders/invocations");
    assertThat(aws.entries.get(0).path("type").asText()).isEqualTo("Event");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--queue", "--bus", "--function"})
  void eventsThatAreRefusedForGoodAreNamedAndTheOthersAreSent(String target) {
    aws.refuses = payload -> number(payload) == 31;

    Run run = send(target, queue(), "--type", "EventBridgeEvent");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("89 events are sent")
        .contains("1 events are refused for good")
        .containsPattern("file:.*events/2@0#2 \\w+");
    assertThat(numbers()).hasSize(89).doesNotContain(31);
  }

  @ParameterizedTest
  @CsvSource({"--queue, 300_000", "--bus, 300_000", "--stream, 1_100_000"})
  void eventThatIsTooLargeIsRefusedAloneAndTheOthersAreSent(String target, String size)
      throws IOException {
    aws.maxEntry = 250_000;
    int length = Integer.parseInt(size.replace("_", ""));
    Files.writeString(
        folder.resolve("events/1.json"),
        event(0) + "\n" + event(1).replace("closed", "x".repeat(length)) + "\n" + event(2));

    Run run = send(target, queue(), "--type", "EventBridgeEvent");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("62 events are sent").contains("1.json@0#2 ValidationException");
    assertThat(numbers()).hasSize(62).contains(0, 2).doesNotContain(1);
  }

  @Test
  void busTakesNothingButItsEvents() {
    Run run = send("--bus", "orders", "--type", "SqsEvent");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains(" NoEventBridgeEvent");
    assertThat(aws.requests).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({"--queue, 10", "--bus, 10", "--stream, 30", "--function, 1"})
  void runThatFailsIsGoneOnWithWhereItWas(String target, int request) throws InterruptedException {
    aws.deniesAfter = 40;
    Run failed = send(target, queue(), "--type", "EventBridgeEvent");
    Sessions.awaitTasks();
    int before = aws.taken.size();
    aws.deniesAfter = Integer.MAX_VALUE;

    Run second = send(target, queue(), "--type", "EventBridgeEvent");
    Run third = send(target, queue(), "--type", "EventBridgeEvent");

    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(failed.err()).contains("AccessDenied");
    assertThat(before).isBetween(40, 60);
    assertThat(second.exitCode()).isZero();
    assertThat(numbers()).hasSameElementsAs(IntStream.range(0, EVENTS).boxed().toList());
    // A task that is stopped while the fake answers does not learn that its request was taken.
    int twice = numbers().size() - EVENTS;
    assertThat(twice).isIn(0, request);
    assertThat(second.out()).contains(EVENTS - before + twice + " events are sent");
    assertThat(third.out())
        .contains("EventBridgeEvent        90           90")
        .containsPattern("(?m)^0 events are sent");
  }

  @Test
  void rateHoldsForAllTasksTogether() {
    long start = System.nanoTime();

    send("--stream", "orders", "--type", "EventBridgeEvent", "--rate", "40");

    // The events of the first second are sent at once.
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThan(Duration.ofMillis((EVENTS - 40) * 1_000 / 40));
  }

  @Test
  void folderOfAnotherReplayIsRefused() {
    send("--queue", queue(), "--where", "/id=e-7");

    Run run = send("--queue", queue(), "--where", "/id=e-8");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("belongs to another replay");
    assertThat(aws.taken).hasSize(1);
    String progress = folder.resolve("progress").toString();
    assertThat(replay("--bus", "orders", "--progress", progress).exitCode()).isEqualTo(2);
  }

  @Test
  void dryRunSaysWhatIsLeft() {
    send("--queue", queue(), "--where", "/detail/state=open");

    Run run =
        replay(
            "--queue",
            queue(),
            "--where",
            "/detail/state=open",
            "--progress",
            folder.resolve("progress").toString());

    assertThat(run.out())
        .contains("EventBridgeEvent        30           30")
        .contains("0 events would be sent");
  }

  @ParameterizedTest
  @CsvSource({
    "--send --bus orders, --send needs --progress",
    "--bus orders --queue other, are mutually exclusive",
    "--bus orders --type SqsEvnt, there is no type 'SqsEvnt'",
    "--bus orders --where detail=1, expected a JSON Pointer",
    "--bus orders --rate 0, --rate needs a number above 0",
    "--bus orders --pattern {}, pattern",
    "--bus orders --since yesterday, yesterday"
  })
  void wrongCallsAreRefused(String options, String message) {
    Run run = replay(options.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).containsIgnoringCase(message);
  }

  private static int number(JsonNode payload) {
    return payload.has("number")
        ? payload.path("number").asInt()
        : payload.path("detail").path("number").asInt(-1);
  }

  private List<Integer> numbers() {
    return aws.taken.stream().map(ReplayJobTest::number).sorted().toList();
  }

  private static String queue() {
    return "https://sqs.eu-central-1.amazonaws.com/123456789012/orders";
  }

  private Run send(String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--send", "--progress", folder.resolve("progress").toString()));
    if (!arguments.contains("--rate")) {
      arguments.addAll(List.of("--rate", "100000"));
    }
    return replay(arguments.toArray(String[]::new));
  }

  private Run replay(String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(folder.resolve("events").toString());
    return Run.of(new ReplayJob(), arguments.toArray(String[]::new));
  }
}
