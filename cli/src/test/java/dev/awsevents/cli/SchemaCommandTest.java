package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.schema.SchemaFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schemas say is tested with the libraries of the formats, in verification. */
class SchemaCommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          json-schema | "$ref": "#/$defs/Message"
          openapi     | "$ref": "#/components/schemas/SqsEvent.Message"
          avro        | "namespace": "awsevents.sqs.sqsevent"
          parquet     | optional group Records (LIST) {
          spark-ddl   | `Records` ARRAY<STRUCT<
          glue        | `records` array<struct<`messageid`:string
          protobuf    | repeated Message records = 1 [json_name = "Records"];
          typescript  | Records: SqsEvent.Message[];
          """)
  void everyFormatHasTheMembersOfTheType(String format, String part) {
    String schema = Run.of("schema", "sqsevent", "--as", format).outOfSuccess();

    assertTrue(schema.contains(part), schema);
  }

  @Test
  void theFormatIsJsonSchemaUnlessTheCallSaysOtherwise() {
    assertEquals(Run.of("schema", "SqsEvent", "--as", "json-schema"), Run.of("schema", "SqsEvent"));
  }

  @Test
  void theOutputMayGoToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("SqsEvent.avsc");
    Run run = Run.of("schema", "SqsEvent", "--as", "avro", "--output", file.toString());

    assertEquals("", run.outOfSuccess());
    assertEquals(
        Run.of("schema", "SqsEvent", "--as", "avro").outOfSuccess(), Files.readString(file));
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) {
    Path file = folder.resolve("missing/SqsEvent.avsc");
    Run run = Run.of("schema", "SqsEvent", "--output", file.toString());

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals(file + " cannot be written: there is no such folder\n", run.err());
  }

  @Test
  void anUnknownFormatIsRefusedWithAListOfAll() {
    Run run = Run.of("schema", "SqsEvent", "--as", "xml");
    String all =
        Arrays.stream(SchemaFormat.values())
            .map(SchemaFormat::toString)
            .collect(Collectors.joining(", "));

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("there is no format 'xml'; there are " + all), run.err());
    assertTrue(Run.of("help", "schema").out().replaceAll("\\s+", " ").contains(all));
  }

  @Test
  void aTableOfListsIsRefused() {
    Run run = Run.of("schema", "EventBridgePipesBatch", "--as", "glue");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("EventBridgePipesBatch is a list or a map"), run.err());
  }

  @Test
  void aShellCompletesTypesAndFormats() {
    String script = Run.of("generate-completion").outOfSuccess();
    String command = script.substring(script.indexOf("function _picocli_awsevents_schema"));

    assertTrue(command.contains("\"spark-ddl\""));
    assertTrue(command.contains("\"SqsEvent\""));
  }
}
