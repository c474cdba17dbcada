package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void archive() {
    file =
        FixtureFiles.lines(
            folder.resolve("archive.json"),
            List.of(
                FixtureFiles.texts(SqsEvent.class).get(0),
                FixtureFiles.texts(S3Event.class).get(0),
                FixtureFiles.texts(EventBridgeEvent.class).get(0),
                "{\"own\": \"event\"}"));
  }

  @Test
  void withoutTypeARowHasTheTypeAndTheText() {
    Dataset<Row> rows = Source.read(file, "mode", "FAILFAST");
    assertThat(rows.columns()).containsExactly("_type", "_json");
    assertThat(Source.texts(rows, "_type"))
        .containsExactly("EventBridgeEvent", "S3Event", "SqsEvent", "null");
    assertThat(Source.texts(rows.where("_type IS NULL"), "_json"))
        .containsExactly("{\"own\": \"event\"}");
  }

  @Test
  void eachOfSeveralTypesHasAColumn() {
    Dataset<Row> rows = Source.read(file, "type", "SqsEvent, S3Event", "mode", "FAILFAST");
    assertThat(rows.columns()).containsExactly("_type", "SqsEvent", "S3Event", "_json");
    assertThat(Source.texts(rows, "SqsEvent.Records[0].eventSource"))
        .containsExactly("aws:sqs", "null", "null", "null");
    assertThat(Source.texts(rows, "S3Event.Records[0].eventSource"))
        .containsExactly("aws:s3", "null", "null", "null");
  }

  @Test
  void namesMayBeThoseOfJava() {
    Dataset<Row> rows =
        Source.read(file, "type", "SqsEvent", "explode", "records", "names", "java");
    assertThat(Source.texts(rows, "eventSourceArn")).hasSizeGreaterThan(0);
    assertThat(rows.columns()).contains("eventSourceArn").doesNotContain("eventSourceARN");
  }

  /** What does not fit the type is not lost, and its event is no error. */
  @Test
  void theDetailMayHaveAType() {
    Path events =
        FixtureFiles.lines(
            folder.resolve("details.json"),
            List.of(
                "{\"detail-type\":\"EC2 Instance State-change Notification\",\"source\":\"aws.ec2\","
                    + "\"detail\":{\"instance-id\":\"i-1\",\"state\":\"stopped\"}}",
                "{\"source\":\"own\",\"detail\":[1]}",
                "{\"source\":\"own\",\"detail\":{\"state\":{\"a\":1}}}"));
    Dataset<Row> rows =
        Source.read(
            events,
            "type",
            "EventBridgeEvent",
            "detail",
            "Ec2InstanceStateChange",
            "mode",
            "FAILFAST");
    assertThat(Source.texts(rows, "detail.`instance-id`")).containsExactly("i-1", "null", "null");
    assertThat(Source.texts(rows, "unknown_fields"))
        .containsExactly("null", "{\"detail\":[1]}", "{\"detail\":{\"state\":{\"a\":1}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type    | SqsEvnt  | option 'type': there is no type 'SqsEvnt', expected one such as SqsEvent
          detail  | Ec2      | option 'detail': there is no type 'Ec2', expected one such as SqsEvent
          mode    | strict   | option 'mode': expected one of [PERMISSIVE, DROPMALFORMED, FAILFAST] but found 'strict'
          names   | snake    | option 'names': expected one of [WIRE, JAVA] but found 'snake'
          explode | Records  | option 'explode' needs the option 'type' with one type
          detail  | S3ObjectCreated | option 'detail' needs the type EventBridgeEvent
          type    | SqsEvent,CloudTrailLogFile | option 'type': expected one type, or several events, but CloudTrailLogFile is none that can be told from others
          """)
  void anOptionThatCannotBeIsNamed(String option, String value, String message) {
    assertThatThrownBy(() -> Source.read(file, option, value)).hasMessage(message);
  }

  @Test
  void aListThatIsNotThereIsNamedWithThoseThatAre() {
    assertThatThrownBy(() -> Source.read(file, "type", "SqsEvent", "explode", "messages"))
        .hasMessage("option 'explode': there is no list 'messages', only [Records]");
  }

  @Test
  void aPathWithoutFilesIsNamed() {
    assertThatThrownBy(() -> Source.read(folder.resolve("none"), "type", "SqsEvent"))
        .hasMessageContaining("there is nothing at the path " + folder.resolve("none"));
  }

  @Test
  void listsInsideOfMapsAreExploded() {
    Path kafka =
        FixtureFiles.lines(
            folder.resolve("kafka.json"),
            List.of(
                "{\"records\":{\"a-0\":[{\"offset\":1},{\"offset\":2}],\"b-0\":[{\"offset\":3}]}}"));
    Dataset<Row> rows = Source.read(kafka, "type", "KafkaMskEvent", "explode", "records");
    assertThat(Source.texts(rows, "offset")).containsExactly("1", "2", "3");
  }

  @Test
  void documentsThatAreListsAreExploded() {
    Path pipes =
        FixtureFiles.lines(
            folder.resolve("pipes.json"),
            List.of(
                "[{\"messageId\":\"1\",\"receiptHandle\":\"r\",\"body\":\"b\",\"attributes\":{},"
                    + "\"messageAttributes\":{},\"md5OfBody\":\"m\",\"eventSource\":\"aws:sqs\","
                    + "\"eventSourceARN\":\"a\",\"awsRegion\":\"r\"}]"));
    Dataset<Row> rows = Source.read(pipes, "type", "EventBridgePipesBatch", "explode", "records");
    assertThat(Source.texts(rows, "SqsMessage.messageId")).containsExactly("1");
  }

  @Test
  void textIsReadAsItIs() {
    Path odd = FixtureFiles.write(folder.resolve("odd.json"), " {\"a\" : \"\\u00e4\"} ");
    assertThat(Source.read(odd).first().getString(1).getBytes(StandardCharsets.UTF_8))
        .isEqualTo("{\"a\" : \"\\u00e4\"}".getBytes(StandardCharsets.UTF_8));
  }
}
