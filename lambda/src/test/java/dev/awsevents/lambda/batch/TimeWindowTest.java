package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.dynamodb.DynamoDbTimeWindowEvent;
import dev.awsevents.dynamodb.DynamoDbTimeWindowResponse;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.iam.IamPolicyDocument;
import dev.awsevents.kinesis.KinesisTimeWindowEvent;
import dev.awsevents.kinesis.KinesisTimeWindowResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TimeWindowTest {
  record Click(String page) {}

  /** How often a page was opened. */
  record Clicks(Map<String, Integer> pages) {
    Clicks plus(String page) {
      Map<String, Integer> more = new LinkedHashMap<>(pages);
      more.merge(page, 1, Integer::sum);
      return new Clicks(more);
    }
  }

  private static final WindowState<Clicks> CLICKS =
      WindowState.of(Clicks.class, () -> new Clicks(Map.of()));
  private static final KinesisBatch<Click> BATCH =
      KinesisBatch.of(Click.class, new JsonMapper()).onFailure((record, cause) -> {});

  private final List<Clicks> ended = new ArrayList<>();

  /** A batch whose records have the data {@code {"page": ...}}. */
  private static KinesisTimeWindowEvent event(String state, String... pages) {
    KinesisTimeWindowEvent.Builder event =
        AwsEvents.read("{\"state\":" + state + "}", KinesisTimeWindowEvent.class).toBuilder();
    for (int i = 0; i < pages.length; i++) {
      String number = Integer.toString(i);
      String data = pages[i].equals("?") ? "?" : "{\"page\":\"" + pages[i] + "\"}";
      event.addRecords(
          r ->
              r.kinesis(
                  k -> k.sequenceNumber(number).data(dev.awsevents.value.Bytes.ofUtf8(data))));
    }
    return event.build();
  }

  private KinesisTimeWindowResponse process(KinesisTimeWindowEvent event) {
    return BATCH.process(
        event, CLICKS, (clicks, click, record) -> clicks.plus(click.page()), ended::add);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{} | /a,/b,/a | {\"state\":{\"pages\":{\"/a\":2,\"/b\":1}},\"batchItemFailures\":[]}",
        "{\"pages\":{\"/a\":5}} | /a | {\"state\":{\"pages\":{\"/a\":6}},\"batchItemFailures\":[]}",
        "{} | /a,?,/b | {\"state\":{\"pages\":{\"/a\":1}},\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}",
        "{} | ? | {\"state\":{\"pages\":{}},\"batchItemFailures\":[{\"itemIdentifier\":\"0\"}]}"
      })
  void theStateHasWhatTheRecordsBeforeAFailureAdd(String state, String pages, String response) {
    assertEquals(response, AwsEvents.toJson(process(event(state, pages.split(",")))));
    assertEquals(List.of(), ended);
  }

  @ParameterizedTest
  @ValueSource(strings = {"final", "early"})
  void aWindowThatHasEndedHandsOverItsState(String end) {
    KinesisTimeWindowEvent event =
        event("{\"pages\":{\"/a\":5}}", "/a").toBuilder()
            .isFinalInvokeForWindow(end.equals("final"))
            .isWindowTerminatedEarly(end.equals("early"))
            .build();

    process(event);

    assertEquals(List.of(new Clicks(Map.of("/a", 6))), ended);
  }

  @Test
  void aLastBatchWithAFailureComesAgainAndHandsOverNothingYet() {
    KinesisTimeWindowResponse response =
        process(event("{}", "/a", "?").toBuilder().isFinalInvokeForWindow(true).build());

    assertEquals(1, response.batchItemFailures().size());
    assertEquals(List.of(), ended);
  }

  @Test
  void anEndWithoutRecordsHandsOverTheState() {
    process(event("{\"pages\":{\"/a\":5}}").toBuilder().isFinalInvokeForWindow(true).build());

    assertEquals(List.of(new Clicks(Map.of("/a", 5))), ended);
  }

  @Test
  void windowsOfDynamoDbHaveTheSame() {
    DynamoDbTimeWindowEvent event = Fixtures.load(DynamoDbTimeWindowEvent.class, "number-state");
    Map<String, @Nullable Object> before = event.state();
    Map<String, @Nullable Object> expected = new LinkedHashMap<>(before);
    expected.put("records", (long) event.records().size());

    DynamoDbTimeWindowResponse response =
        DynamoDbBatch.records()
            .process(
                event,
                WindowState.ofMap(),
                (state, item, record) -> {
                  Map<String, @Nullable Object> next = new LinkedHashMap<>(state);
                  next.merge("records", 1L, (a, b) -> (Long) a + (Long) b);
                  return next;
                },
                state -> {});

    assertEquals(expected, response.state());
    assertEquals(List.of(), response.batchItemFailures());
  }

  @Test
  void aStateMayBeOfAGeneratedType() {
    WindowState<IamPolicyDocument> type =
        WindowState.of(IamPolicyDocument.class, () -> IamPolicyDocument.builder().build());

    KinesisTimeWindowResponse response =
        KinesisBatch.records()
            .process(
                event("{\"Version\":\"1\"}", "x"),
                type,
                (policy, data, record) ->
                    policy.toBuilder().version(policy.version() + "+").build(),
                policy -> {});

    assertEquals("1+", response.state().get("Version"));
  }

  @Test
  void aStateThatDoesNotFitIsAnErrorBeforeAnyRecord() {
    assertThrows(
        EventFormatException.class, () -> process(event("{\"pages\":{\"/a\":\"many\"}}", "/a")));
  }

  @Test
  void aStateThatIsNoObjectIsAnError() {
    WindowState<String> text = WindowState.of(String.class, () -> "");
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                KinesisBatch.records()
                    .process(event("{}"), text, (state, data, record) -> state, state -> {}));

    assertEquals(
        "the state of a window must be a JSON object, which java.lang.String does not become",
        error.getMessage());
  }

  @Test
  @SuppressWarnings("NullAway") // what a processor must not do
  void nullIsNoState() {
    List<String> causes = new ArrayList<>();
    KinesisTimeWindowResponse response =
        KinesisBatch.records()
            .onFailure((record, cause) -> causes.add(String.valueOf(cause.getMessage())))
            .process(event("{}", "/a"), CLICKS, (state, data, record) -> null, ended::add);

    assertEquals(1, response.batchItemFailures().size());
    assertEquals(List.of("the processor of a window returned null as its state"), causes);
  }

  @Test
  void aStateHasAnOrderAndIsNotBuiltInParallel() {
    KinesisBatch<Click> parallel = BATCH.parallel(Runnable::run, 2);

    assertThrows(
        IllegalStateException.class,
        () -> parallel.process(event("{}"), CLICKS, (s, click, r) -> s, ended::add));
  }
}
