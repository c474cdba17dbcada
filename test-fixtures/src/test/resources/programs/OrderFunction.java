import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.LambdaEvent;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.alb.AlbResponse;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A program of a user. Its build has none of the tools that generate the library. */
public final class OrderFunction {
  private OrderFunction() {}

  public static void main(String[] args) throws IOException {
    System.out.println(handle("{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":\"tea\"}]}"));
    System.out.println(handle("{\"Records\":[{\"eventSource\":\"aws:s3\"}]}"));
    System.out.println(handle("{\"greeting\":\"hello\"}"));
    System.out.println(handle("[1, 2"));
    build();
    change();
    respond();
    identify();
    bridge();
    images();
  }

  private static String handle(String json) {
    try {
      LambdaEvent event = AwsEvents.readAny(json);
      if (event instanceof SqsEvent sqs) {
        return "queue: " + sqs.records().get(0).body();
      }
      if (event instanceof S3Event s3) {
        return "bucket: " + s3.records().size();
      }
      return event instanceof UnidentifiedEvent other ? "other: " + other.content() : "?";
    } catch (EventFormatException e) {
      return "refused at " + e.path() + ", byte " + e.byteOffset();
    }
  }

  private static void build() {
    SqsEvent event =
        SqsEvent.builder()
            .addRecords(
                message ->
                    message
                        .messageId("1")
                        .body("tea")
                        .attributes(
                            attributes ->
                                attributes
                                    .approximateReceiveCount(2)
                                    .sentTimestamp(Instant.ofEpochSecond(1_772_368_205)))
                        .putMessageAttributes(
                            "kind", kind -> kind.dataType("String").stringValue("green")))
            .addRecords(message -> message.messageId("2"))
            .build();
    System.out.println(AwsEvents.toJson(event));
  }

  private static void change() {
    SqsEvent.Message message = SqsEvent.Message.builder().messageId("1").body("tea").build();
    SqsEvent.Message changed = message.toBuilder().body("coffee").build();
    System.out.println(message.body() + " " + changed.body() + " " + changed.messageId());
    System.out.println(message.equals(changed) + " " + changed.messageAttributes());
  }

  private static void respond() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AwsEvents.write(
        SqsBatchResponse.builder()
            .addBatchItemFailures(failure -> failure.itemIdentifier("2"))
            .build(),
        out);
    System.out.println(out.toString(StandardCharsets.UTF_8));
    AlbResponse response =
        AlbResponse.builder()
            .statusCode(200)
            .multiValueHeaders(Map.of("x", List.of("1", "2")))
            .build();
    System.out.println(AwsEvents.toJson(response));
    try {
      AlbResponse.builder().body("no status").build();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void identify() {
    byte[] json = "{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}".getBytes(StandardCharsets.UTF_8);
    String name = AwsEvents.identify(json).map(Class::getSimpleName).orElse("nothing");
    System.out.println(name);
  }

  private static void bridge() {
    String json = "{\"source\":\"shop\",\"detail\":{\"Records\":[{\"body\":\"tea\"}]}}";
    EventBridgeEvent<Object> any =
        AwsEvents.read(json, EventBridgeEvent.codec(Object.class));
    Object detail = any.detail();
    if (detail instanceof Map<?, ?> members) {
      System.out.println(members.keySet());
    }
    EventBridgeEvent<SqsEvent> typed =
        AwsEvents.read(json, EventBridgeEvent.codec(SqsEvent.class));
    for (SqsEvent.Message message : typed.detail().records()) {
      System.out.println(message.body());
    }
    EventBridgeEvent<SqsEvent> built =
        EventBridgeEvent.<SqsEvent>builder().source("test").detail(typed.detail()).build();
    Map<String, List<EventBridgeEvent<SqsEvent>>> bySource = Map.of(built.source(), List.of(built));
    bySource.forEach((source, events) -> System.out.println(source + " " + events.size()));
    System.out.println(AwsEvents.toJson(built.toBuilder().source("again").build()));
  }

  private static void images() {
    DynamoDbStreamEvent event =
        AwsEvents.read(
            """
            {"Records": [
              {"eventName": "INSERT", "dynamodb": {"NewImage": {
                "id": {"S": "42"}, "total": {"N": "9.95"}, "tags": {"SS": ["a", "b"]},
                "lines": {"L": [{"M": {"paid": {"BOOL": true}}}]}, "gone": {"NULL": true},
                "new": {"X": "?"}}}},
              {"eventName": "ARCHIVE"}
            ]}
            """,
            DynamoDbStreamEvent.class);
    for (DynamoDbStreamEvent.DynamoDbRecord change : event.records()) {
      String what =
          switch (change.eventName().known()) {
            case INSERT -> "created";
            case MODIFY -> "changed";
            case REMOVE -> "deleted";
            case UNRECOGNIZED -> "unheard of: " + change.eventName();
          };
      System.out.println(what);
    }
    event
        .records()
        .get(0)
        .dynamodb()
        .newImage()
        .forEach((name, value) -> System.out.println(name + " = " + value.match(new Text())));
    System.out.println(DynamoDbAttributeValue.ofS("x").asS());
  }

  private static final class Text implements DynamoDbAttributeValue.Cases<String> {
    @Override
    public String onS(DynamoDbAttributeValue.S text) {
      return text.s();
    }

    @Override
    public String onN(DynamoDbAttributeValue.N number) {
      return number.n();
    }

    @Override
    public String onB(DynamoDbAttributeValue.B binary) {
      return binary.b().base64();
    }

    @Override
    public String onSs(DynamoDbAttributeValue.Ss texts) {
      return texts.ss().toString();
    }

    @Override
    public String onNs(DynamoDbAttributeValue.Ns numbers) {
      return numbers.ns().toString();
    }

    @Override
    public String onBs(DynamoDbAttributeValue.Bs binaries) {
      return binaries.bs().toString();
    }

    @Override
    public String onM(DynamoDbAttributeValue.M map) {
      StringBuilder text = new StringBuilder();
      map.m().forEach((name, value) -> text.append(name).append(':').append(value.match(this)));
      return text.toString();
    }

    @Override
    public String onL(DynamoDbAttributeValue.L list) {
      return list.l().stream().map(value -> value.match(this)).toList().toString();
    }

    @Override
    public String onNull(DynamoDbAttributeValue.Null nothing) {
      return "nothing";
    }

    @Override
    public String onBool(DynamoDbAttributeValue.Bool bool) {
      return bool.bool().toString();
    }

    @Override
    public String onUnknown(DynamoDbAttributeValue.Unknown unknown) {
      return unknown.fields().toString();
    }
  }
}
