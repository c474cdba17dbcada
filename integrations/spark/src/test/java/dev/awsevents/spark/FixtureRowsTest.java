package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.LambdaEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.spark.row.WholeDocuments;
import dev.awsevents.spark.schema.SchemaColumns;
import dev.awsevents.spark.schema.SchemaFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixtureRowsTest {
  @TempDir private static Path folder;

  static Stream<Class<?>> types() {
    return Fixtures.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aRowHasWhatThePayloadHasAndNothingElse(Class<?> type) {
    String path = SchemaFiles.path(type.getSimpleName()).orElseThrow();
    WholeDocuments documents = new WholeDocuments(SchemaColumns.of(path, false, null));
    List<String> differences = new ArrayList<>();
    for (String payload : FixtureFiles.texts(type)) {
      byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
      List<InternalRow> rows = new ArrayList<>();
      int end = documents.read(bytes, 0, bytes.length, rows);
      assertThat(rows).hasSize(1);
      assertThat(end).isEqualTo(bytes.length);
      differences.addAll(
          RowComparison.differences(
              FixtureFiles.parse(payload),
              InternalJson.of(rows.get(0), documents.type()),
              documents.type()));
    }
    assertThat(differences).isEmpty();
  }

  /** All events in one file, as in an archive of all that happened. */
  @Test
  void sparkWritesTheJsonOfARowThatThePayloadHas() {
    List<Class<?>> events = types().filter(LambdaEvent.class::isAssignableFrom).toList();
    List<String> payloads =
        events.stream().flatMap(type -> FixtureFiles.texts(type).stream()).toList();
    Path file = FixtureFiles.lines(folder.resolve("events.json"), payloads);
    Dataset<Row> rows =
        Sessions.session()
            .read()
            .format("awsevents")
            .option(
                "type", events.stream().map(Class::getSimpleName).collect(Collectors.joining(",")))
            .option("mode", "FAILFAST")
            .load(file.toString())
            .coalesce(1);
    StructType schema = rows.schema();
    List<String> differences = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String json : Sessions.json(rows)) {
      JsonNode row = FixtureFiles.parse(json);
      String type = row.get("_type").asText();
      JsonNode payload = FixtureFiles.parse(row.get("_json").asText());
      found.add(row.get("_json").asText());
      differences.addAll(
          RowComparison.differences(
              payload, row.get(type), (StructType) schema.apply(type).dataType()));
    }
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(payloads.stream().map(String::strip).toList());
    assertThat(differences).isEmpty();
  }
}
