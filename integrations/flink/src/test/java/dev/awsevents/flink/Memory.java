package dev.awsevents.flink;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps a payload for each key in state, in three kinds of types, and says what it keeps. */
@SuppressWarnings("NullAway.Init") // Flink opens it first
final class Memory extends KeyedProcessFunction<Integer, Integer, String> {
  private static final long serialVersionUID = 1L;

  private final List<String> payloads;
  private transient ValueState<LambdaEvent> event;
  private transient ListState<SqsEvent> messages;
  private transient ValueState<EventBridgeEvent<S3ObjectCreated>> created;

  /**
   * @param payloads what to keep for each key; empty to keep nothing new
   */
  Memory(List<String> payloads) {
    this.payloads = payloads;
  }

  @Override
  public void open(OpenContext context) {
    event =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>("event", AwsEventTypeInformation.of(LambdaEvent.class)));
    messages =
        getRuntimeContext()
            .getListState(
                new ListStateDescriptor<>("messages", AwsEventTypeInformation.of(SqsEvent.class)));
    AwsEventTypeInformation<EventBridgeEvent<S3ObjectCreated>> type =
        AwsEventTypeInformation.of(EventBridgeEvent.class, S3ObjectCreated.class);
    created = getRuntimeContext().getState(new ValueStateDescriptor<>("created", type));
  }

  @Override
  public void processElement(Integer key, Context context, Collector<String> out) throws Exception {
    if (!payloads.isEmpty()) {
      keep(AwsEvents.readAny(payloads.get(key)));
    }
    out.collect(key + " " + kept());
  }

  @SuppressWarnings("unchecked") // the detail of each such event in the tests
  private void keep(LambdaEvent payload) throws Exception {
    event.update(payload);
    if (payload instanceof SqsEvent sqs) {
      messages.update(List.of(sqs, sqs));
    }
    if (payload instanceof EventBridgeEvent<?> other && other.detail() instanceof S3ObjectCreated) {
      created.update((EventBridgeEvent<S3ObjectCreated>) other);
    }
  }

  private String kept() throws Exception {
    EventBridgeEvent<S3ObjectCreated> object = created.value();
    return text(
        event.value(),
        StreamSupport.stream(messages.get().spliterator(), false).toList(),
        object == null ? "" : object.detail().object().key());
  }

  private static String text(LambdaEvent event, List<SqsEvent> messages, String key) {
    return event.getClass().getSimpleName()
        + AwsEvents.toJson(event)
        + messages.stream().map(AwsEvents::toJson).toList()
        + key;
  }

  /** What is said about a payload that is kept. */
  static String text(int key, String payload) {
    LambdaEvent event = AwsEvents.readAny(payload);
    boolean created =
        event instanceof EventBridgeEvent<?> other && other.detail() instanceof S3ObjectCreated;
    return key
        + " "
        + text(
            event,
            event instanceof SqsEvent sqs ? List.of(sqs, sqs) : List.of(),
            created
                ? ((S3ObjectCreated) ((EventBridgeEvent<?>) event).detail()).object().key()
                : "");
  }
}
