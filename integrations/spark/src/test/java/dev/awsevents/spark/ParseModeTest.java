package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseModeTest {
  private static final String GOOD = "{\"Records\":[{\"messageId\":\"1\"}]}";
  private static final String CUT = "{\"Records\":[{\"messageId\":\"secret";
  private static final String OTHER_STRUCTURE = "{\"Records\":{\"messageId\":\"secret\"}}";
  private static final String NO_JSON = "secret";

  @TempDir private Path folder;

  private Dataset<Row> rows(String... options) {
    return Source.read(
        FixtureFiles.lines(
            folder.resolve("events.json"), List.of(GOOD, CUT, OTHER_STRUCTURE, NO_JSON, GOOD)),
        options);
  }

  @Test
  void permissiveKeepsTheTextAndTheError() {
    Dataset<Row> rows = rows("type", "SqsEvent");
    assertThat(Sessions.json(rows.select("Records.messageId", "_corrupt_record", "_error")))
        .containsExactly(
            "{\"messageId\":[\"1\"]}",
            "{\"_corrupt_record\":\"{\\\"Records\\\":[{\\\"messageId\\\":\\\"secret\","
                + "\"_error\":{\"message\":\"expected the end of a string but found the end of the document\","
                + "\"path\":\"$.Records[0].messageId\",\"offset\":32}}",
            "{\"_corrupt_record\":\"{\\\"Records\\\":{\\\"messageId\\\":\\\"secret\\\"}}\","
                + "\"_error\":{\"message\":\"expected a list but found an object\","
                + "\"path\":\"$.Records\",\"offset\":11}}",
            "{\"_corrupt_record\":\"secret\","
                + "\"_error\":{\"message\":\"expected an object but found something that is not"
                + " JSON\",\"path\":\"$\",\"offset\":0}}",
            "{\"messageId\":[\"1\"]}");
  }

  @Test
  void permissiveIsTheStandard() {
    assertThat(rows("type", "SqsEvent").schema())
        .isEqualTo(rows("type", "SqsEvent", "mode", "permissive").schema());
  }

  @Test
  void dropMalformedLeavesThemOutAndHasNoColumnsForThem() {
    Dataset<Row> rows = rows("type", "SqsEvent", "mode", "DROPMALFORMED");
    assertThat(rows.columns()).containsExactly("Records", "unknown_fields");
    assertThat(rows.collectAsList()).hasSize(2);
  }

  @Test
  void failFastNamesTheFileAndThePlaceAndNothingOfThePayload() {
    Dataset<Row> rows = rows("type", "SqsEvent", "mode", "FAILFAST");
    assertThatThrownBy(rows::collectAsList)
        .hasStackTraceContaining("a document in file:")
        .hasStackTraceContaining("events.json")
        .hasStackTraceContaining("$.Records[0].messageId (byte 32)")
        .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("secret"));
  }

  private static String stackTrace(Throwable e) {
    java.io.StringWriter out = new java.io.StringWriter();
    e.printStackTrace(new java.io.PrintWriter(out));
    return out.toString();
  }

  @Test
  void aMalformedDocumentOfALineTakesOnlyTheRestOfTheLine() {
    Path file =
        FixtureFiles.write(folder.resolve("line.json"), GOOD + "{]" + GOOD + "\n" + GOOD + "\n");
    Dataset<Row> rows = Source.read(file, "type", "SqsEvent", "explode", "Records");
    assertThat(Source.texts(rows, "messageId")).containsExactly("1", "1", "null");
    assertThat(Source.texts(rows, "_corrupt_record")).contains("{]" + GOOD);
  }

  @Test
  void malformedDocumentsOfAnyTypeAreFoundToo() {
    assertThat(Source.texts(rows(), "_error.message"))
        .contains("expected the end of a string but found the end of the document", "null");
  }
}
