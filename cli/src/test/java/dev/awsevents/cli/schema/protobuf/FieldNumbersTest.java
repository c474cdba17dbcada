package dev.awsevents.cli.schema.protobuf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.output.Json;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.conformance.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldNumbersTest {
  private static final Path FILE =
      Path.of("src/main/resources/dev/awsevents/cli/schema/protobuf", FieldNumbers.FILE);

  /** {@code -Drewrite} gives numbers to new fields. It never changes a number. */
  @Test
  void everyFieldHasANumberInTheFile() throws IOException {
    FieldNumbers known = FieldNumbers.load();
    Map<String, List<String>> numbers = new TreeMap<>(known.messages());
    for (PayloadType type : PayloadTypes.all()) {
      numbers.putAll(ProtobufWriter.numbers(PayloadModel.of(type.schema()), known));
    }
    String expected = text(numbers);
    if (System.getProperty("rewrite") != null) {
      assertNull(System.getenv("CI"), "-Drewrite is not for continuous integration");
      Files.writeString(FILE, expected);
    }

    assertEquals(expected, Files.readString(FILE).replace("\r\n", "\n"));
  }

  /** One line for each message, so that a difference shows which message has new fields. */
  private static String text(Map<String, List<String>> numbers) {
    return numbers.entrySet().stream()
        .map(
            message -> {
              ObjectNode line = Json.object();
              line.set(message.getKey(), Json.list(message.getValue()));
              String json = Json.line(line);
              return json.substring(1, json.length() - 1);
            })
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  @Test
  void aNewFieldComesLastWhereverItStandsInTheSchema() {
    FieldNumbers numbers = new FieldNumbers(Map.of("m", List.of("a", "b")));

    assertEquals(List.of("a", "b", "c"), numbers.ordered("m", List.of("c", "b", "a")));
    assertEquals(List.of("c", "b"), numbers.ordered("other", List.of("c", "b")));
  }

  @Test
  void theNumberOfAFieldThatIsGoneIsReserved() {
    PayloadModel model = PayloadModel.of(schema("SqsBatchResponse"));
    FieldNumbers numbers =
        new FieldNumbers(Map.of("sqs/SqsBatchResponse", List.of("gone", "batchItemFailures")));
    String proto = ProtobufWriter.write(model, numbers);

    assertTrue(proto.contains("  reserved 1;\n"), proto);
    assertTrue(proto.contains(" batch_item_failures = 2 ["), proto);
    assertFalse(proto.contains("gone"), proto);
  }

  private static SchemaFile schema(String type) {
    return PayloadTypes.named(type).orElseThrow().schema();
  }
}
