package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionsTest {
  private final SparkSession session = Sessions.session();

  private Dataset<Row> values(String... values) {
    return session.createDataset(List.of(values), Encoders.STRING()).toDF("value");
  }

  private static String json(Class<?> type) {
    return new String(Fixtures.json(type), StandardCharsets.UTF_8);
  }

  @Test
  void aPayloadInAColumnBecomesAStruct() {
    Dataset<Row> rows = values(json(SqsEvent.class)).selectExpr("aws.sqs.SqsEvent(value) AS event");
    JsonNode row = FixtureFiles.parse(Sessions.json(rows).get(0)).get("event");
    StructType type = (StructType) rows.schema().apply("event").dataType();
    assertThat(RowComparison.differences(FixtureFiles.parse(json(SqsEvent.class)), row, type))
        .isEmpty();
  }

  @Test
  void aPayloadMayBeBinaryAsInKafka() {
    assertThat(
            values(json(SqsEvent.class))
                .selectExpr("CAST(value AS BINARY) AS value")
                .selectExpr("aws.sqs.SqsEvent(value).Records[0].eventSource")
                .first()
                .getString(0))
        .isEqualTo("aws:sqs");
  }

  @Test
  void everyTypeHasAFunctionWhateverTheCaseOfItsName() {
    assertThat(
            values("{\"state\":\"stopped\"}")
                .selectExpr("aws.eventbridge.ec2.ec2instancestatechange(value).state")
                .first()
                .getString(0))
        .isEqualTo("stopped");
  }

  @Test
  void whatIsNoPayloadOfTheTypeIsNull() {
    assertThat(
            values("{\"Records\":{}}", "[]", "{", "no JSON", "")
                .selectExpr(
                    "aws.sqs.SqsEvent(value)",
                    "aws.sqs.SqsEvent(CAST(NULL AS STRING))",
                    "aws.type_of(value)")
                .collectAsList())
        .hasSize(5)
        .allSatisfy(
            row -> {
              assertThat(row.isNullAt(0)).isTrue();
              assertThat(row.isNullAt(1)).isTrue();
              assertThat(row.isNullAt(2)).isTrue();
            });
  }

  @Test
  void typeOfTellsTheEvent() {
    assertThat(
            values(json(SqsEvent.class), json(S3Event.class), json(KinesisStreamEvent.class))
                .selectExpr("aws.type_of(value)")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("SqsEvent", "S3Event", "KinesisStreamEvent");
  }

  @Test
  void matchesDecidesAsARuleWould() {
    Dataset<Row> rows =
        values("{\"source\":\"aws.ec2\"}", "{\"source\":\"aws.s3\"}", "no JSON")
            .selectExpr("aws.matches(value, '{\"source\":[{\"suffix\":\".ec2\"}]}') AS matches");
    assertThat(rows.collectAsList())
        .extracting(row -> row.get(0))
        .containsExactly(true, false, null);
  }

  @Test
  void aPatternThatEventBridgeRefusesIsAnError() {
    Dataset<Row> rows = values("{}").selectExpr("aws.matches(value, '{\"source\":\"aws.ec2\"}')");
    assertThatThrownBy(rows::collectAsList).hasStackTraceContaining("IllegalArgumentException");
  }

  @Test
  void otherArgumentsAreRefusedWithTheOnesThatAreExpected() {
    assertThatThrownBy(() -> session.sql("SELECT aws.type_of(1)"))
        .hasStackTraceContaining("expected type_of(payload) with strings");
    assertThatThrownBy(() -> session.sql("SELECT aws.matches('{}')"))
        .hasStackTraceContaining("expected matches(event, pattern) with strings");
    assertThatThrownBy(() -> session.sql("SELECT aws.sqs.SqsEvnt('{}')"))
        .hasStackTraceContaining("SqsEvnt");
  }

  @Test
  void functionsOfOneFolderAreListed() {
    assertThat(session.sql("SHOW USER FUNCTIONS IN aws.sqs").as(Encoders.STRING()).collectAsList())
        .contains("aws.sqs.SqsEvent", "aws.sqs.SqsBatchResponse");
  }

  @Test
  void streamsOfTextHaveTheFunctionsToo(@TempDir Path folder) throws TimeoutException {
    FixtureFiles.lines(folder.resolve("in/1.txt"), FixtureFiles.texts(EventBridgeEvent.class));
    StreamingQuery query =
        session
            .readStream()
            .text(folder.resolve("in").toString())
            .selectExpr(
                "aws.type_of(value) AS type", "aws.eventbridge.EventBridgeEvent(value) AS e")
            .selectExpr("type", "e.source")
            .writeStream()
            .format("memory")
            .queryName("events")
            .start();
    query.processAllAvailable();
    query.stop();
    List<Row> rows = session.table("events").collectAsList();
    assertThat(rows).hasSameSizeAs(Fixtures.names(EventBridgeEvent.class));
    assertThat(rows).allSatisfy(row -> assertThat(row.getString(0)).isEqualTo("EventBridgeEvent"));
    assertThat(rows).allSatisfy(row -> assertThat(row.getString(1)).isNotEmpty());
  }
}
