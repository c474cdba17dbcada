package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PruningTest {
  @TempDir private static Path folder;

  private static Dataset<Row> rows(String... options) {
    Path file = FixtureFiles.lines(folder.resolve("sqs.json"), FixtureFiles.texts(SqsEvent.class));
    return Source.read(file, options);
  }

  /** What the plan says that is read. */
  private static String readSchema(Dataset<Row> rows) {
    String plan = rows.queryExecution().executedPlan().toString();
    String schema = plan.substring(plan.indexOf("ReadSchema: ") + "ReadSchema: ".length());
    return schema.substring(0, schema.lastIndexOf('>') + 1).lines().findFirst().orElseThrow();
  }

  @Test
  void onlyTheColumnsOfAQueryAreRead() {
    assertThat(
            readSchema(
                rows("type", "SqsEvent", "explode", "Records").select("messageId", "awsRegion")))
        .startsWith("struct<messageId:string,awsRegion:string>");
  }

  @Test
  void onlyTheFieldsOfAStructThatAQueryNeedsAreRead() {
    assertThat(
            readSchema(
                rows("type", "SqsEvent", "explode", "Records").select("attributes.SentTimestamp")))
        .startsWith("struct<attributes:struct<SentTimestamp:timestamp>>");
  }

  @Test
  void sqlExplodePrunesTheElementsToo() {
    Dataset<Row> rows =
        rows("type", "SqsEvent")
            .selectExpr("explode(Records) AS message")
            .selectExpr("message.messageId");
    assertThat(readSchema(rows)).startsWith("struct<Records:array<struct<messageId:string>>>");
    assertThat(rows.count()).isEqualTo(messages());
  }

  private static long messages() {
    return Fixtures.all(SqsEvent.class).stream().mapToLong(e -> e.records().size()).sum();
  }

  @Test
  void aCountReadsNoColumnAndCountsAllRows() {
    Dataset<Row> exploded = rows("type", "SqsEvent", "explode", "Records");
    assertThat(readSchema(exploded.groupBy().count())).startsWith("struct<>");
    assertThat(exploded.count()).isEqualTo(messages());
    assertThat(rows("type", "SqsEvent").count()).isEqualTo(Fixtures.names(SqsEvent.class).size());
  }

  @Test
  void aColumnHasTheSameValueAloneAsWithAllOthers() {
    Dataset<Row> all = rows("type", "SqsEvent", "explode", "records");
    for (String column : List.of("body", "md5OfBody", "unknown_fields", "attributes")) {
      assertThat(Sessions.json(all.select(column)))
          .containsExactlyElementsOf(Sessions.json(all.cache().select(column)));
      all.unpersist();
    }
  }

  /** A number in the place of a string is in the unknown fields, whoever asks for it. */
  @Test
  void unknownFieldsHaveOddValuesOfColumnsThatAreNotRead() {
    Path file =
        FixtureFiles.lines(
            folder.resolve("odd.json"), List.of("{\"Records\":[{\"body\":5,\"new\":true}]}"));
    Dataset<Row> rows = Source.read(file, "type", "SqsEvent", "explode", "Records");
    assertThat(Source.texts(rows, "unknown_fields")).containsExactly("{\"body\":5,\"new\":true}");
    assertThat(Source.texts(rows, "body")).containsExactly("5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_envelope.invocationId, _envelope.region, _envelope.unknown_fields, recordId",
        "_envelope.region, recordId",
        "recordId, _envelope",
        "_envelope.unknown_fields"
      })
  void theEnvelopeHasTheOtherMembersOfTheDocument(String columns) {
    Path file =
        FixtureFiles.lines(
            folder.resolve("firehose.json"),
            List.of(
                "{\"invocationId\":\"i\",\"region\":\"r\","
                    + "\"records\":[{\"recordId\":\"1\"},{\"recordId\":\"2\"}],\"new\":1}"));
    Dataset<Row> rows =
        Source.read(file, "type", "FirehoseTransformationEvent", "explode", "records");
    assertThat(Sessions.json(rows.selectExpr(columns.split(", ", -1))))
        .isEqualTo(Sessions.json(rows.cache().selectExpr(columns.split(", ", -1))))
        .hasSize(2);
    rows.unpersist();
    assertThat(Source.texts(rows, "concat_ws('|', _envelope.invocationId, _envelope.region)"))
        .containsExactly("i|r", "i|r");
    assertThat(Source.texts(rows, "to_json(_envelope)"))
        .containsExactly(
            "{\"invocationId\":\"i\",\"region\":\"r\",\"unknown_fields\":\"{\\\"new\\\":1}\"}",
            "{\"invocationId\":\"i\",\"region\":\"r\",\"unknown_fields\":\"{\\\"new\\\":1}\"}");
  }
}
