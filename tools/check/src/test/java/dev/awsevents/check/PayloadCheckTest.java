package dev.awsevents.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadSink.Payload;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.conformance.SchemaViolation;
import dev.awsevents.conformance.UntypedMember;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayloadCheckTest {
  private static final String SQS =
      """
      {"Records":[{"messageId":"1","receiptHandle":"r","body":"b","attributes":\
      {"ApproximateReceiveCount":"1","SentTimestamp":"1545082649183","SenderId":"s",\
      "ApproximateFirstReceiveTimestamp":"1545082649185"},"messageAttributes":{},"md5OfBody":"m",\
      "eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-2:123456789012:q",\
      "awsRegion":"us-east-2"}]}""";

  private static final String INSTANCE =
      """
      {"source":"aws.ec2","detail-type":"EC2 Instance State-change Notification",\
      "detail":{"instance-id":"i-1","new":"x"}}""";

  @Test
  void recognisedPayloadThatKeepsToItsSchemaIsOk() {
    PayloadReport report = check(SQS);

    assertEquals(
        new PayloadReport(
            new Place("a.json", 0), "SqsEvent", Verdict.OK, List.of(), List.of(), List.of(), ""),
        report);
    assertEquals(Verdict.OK, check(SQS, SqsEvent.class, true).verdict());
  }

  @Test
  void scalarOfAnotherKindIsInvalidAndNotLost() {
    PayloadReport report = check(SQS.replace("\"body\":\"b\"", "\"body\":5"));

    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(List.of(), report.changed());
    assertEquals(
        List.of(new SchemaViolation("$.Records[0].body", "type", "integer found, string expected")),
        report.violations());
  }

  @Test
  void payloadOfAnotherTypeThanExpectedIsMistaken() {
    PayloadReport report = check(SQS, S3Event.class, true);

    assertEquals(Verdict.MISTAKEN, report.verdict());
    assertEquals("S3Event", report.type());
    assertEquals("is recognised as SqsEvent", report.message());
  }

  @Test
  void eventThatIsNotReadableIsMistakenTooIfItIsOfAnotherType() {
    String broken = "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":[]}]}";

    assertEquals(Verdict.MISTAKEN, check(broken, S3Event.class, true).verdict());
    assertEquals(
        "cannot be read as SqsEvent: expected a string but found a list at $.Records[0].body"
            + " (byte 44)",
        check(broken).message());
  }

  @Test
  void payloadOfNoKnownTypeIsUnidentified() {
    assertEquals(Verdict.UNIDENTIFIED, check("{\"a\":1}").verdict());
    assertEquals("", check("{\"a\":1}").type());
    assertEquals("SqsEvent", check("{\"a\":1}", SqsEvent.class, true).type());
  }

  @Test
  void typeThatNeedNotBeRecognisedIsReadAsTheTypeThatIsExpected() {
    assertEquals(
        Verdict.OK, check("{\"batchItemFailures\":[]}", SqsBatchResponse.class, false).verdict());
    assertEquals(
        "cannot be read as SqsBatchResponse: expected a list but found an object at"
            + " $.batchItemFailures (byte 21)",
        check("{\"batchItemFailures\":{}}", SqsBatchResponse.class, false).message());
  }

  @Test
  void whatIsNotJsonIsUnreadableAndItsContentIsNotInTheReport() {
    PayloadReport report = check("{\"a\": hunter2}");

    assertEquals(Verdict.UNREADABLE, report.verdict());
    assertTrue(report.message().startsWith("is not JSON: "), report.message());
    assertFalse(report.message().contains("hunter2"), report.message());
  }

  @Test
  void detailOfAnEventIsComparedWithItsOwnSchema() {
    PayloadReport report = check(INSTANCE, true);

    assertEquals("EventBridgeEvent", report.type());
    assertTrue(
        report.violations().stream()
            .anyMatch(
                violation ->
                    violation.path().equals("$.detail") && violation.message().contains("'state'")),
        report::toString);
    assertTrue(
        report.untyped().contains(new UntypedMember("$.detail.new", "string")), report::toString);
  }

  @Test
  void untypedMembersAreLookedForOnlyIfTheCallAsksAlsoInAPayloadThatIsOk() {
    String more = SQS.replace("\"messageId\"", "\"new\":[],\"messageId\"");

    assertEquals(List.of(), check(more).untyped());
    assertEquals(Verdict.OK, check(more, true).verdict());
    assertEquals(
        List.of(new UntypedMember("$.Records[].new", "array")), check(more, true).untyped());
  }

  @Test
  void documentThatOnlyTheLibraryCanReadIsNotComparedAndSaidSo() {
    PayloadReport report = check(SQS.replace("\"messageId\"", "\"\\ud800\":1,\"messageId\""), true);

    assertEquals(Verdict.UNREADABLE, report.verdict());
    assertEquals("is read, but the JSON library of this check cannot compare it", report.message());
  }

  private static PayloadReport check(String json) {
    return check(json, false);
  }

  private static PayloadReport check(String json, boolean untyped) {
    return new PayloadCheck(untyped).check(payload(json, null));
  }

  private static PayloadReport check(String json, Class<?> type, boolean recognised) {
    return new PayloadCheck(false)
        .check(payload(json, new Expectation(new PayloadType(type), recognised)));
  }

  private static Payload payload(String json, @Nullable Expectation expected) {
    return new Payload(new Place("a.json", 0), json.getBytes(UTF_8), expected);
  }
}
