package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.SchemaViolationException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strict reading refuses of types that are generated from schemas of others. */
class StrictReadingTest {
  private static final Path SCHEMAS = Path.of("src", "test", "resources", "strict-reading");

  private static GeneratedClasses types;

  @BeforeAll
  static void generate(@TempDir Path target) throws Exception {
    Generator.generate(SCHEMAS, target);
    types = new GeneratedClasses(InMemoryCompiler.compile(Folders.files(target)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lists; {\"texts\":[null]}; $.texts[0] must not be null",
        "Lists; {\"textsOrNull\":[null]};",
        "Lists; {\"numbers\":[1,null]}; $.numbers[1] must not be null",
        "Lists; {\"numbersOrNull\":[1,null]};",
        "Lists; {\"table\":{\"a\":[null]}};",
        "Lists; {\"table\":{\"a\":null}}; $.table.a must not be null",
        "Lists; {\"rows\":[null,[\"\"]]};",
        "Lists; {\"rows\":[[null]]}; $.rows[0][0] must not be null",
        "Lists; {\"implied\":[null]};",
        "Lists; {\"anything\":[null,{\"a\":null}]};",
        "Lists; {\"names\":[null]};",
        "Lists; {\"new\":[null]}; $.new is unknown",
        "Names; [null];",
        "Counts; [[1,null],[]]; $[0][1] must not be null",
        "Counts; [null]; $[0] must not be null",
        "Value; [1,null];"
      })
  void aNullIsRefusedOnlyWhereTheSchemaHasNone(
      String type, String json, @Nullable String violations) throws Exception {
    assertEquals(violations == null ? List.of() : List.of(violations), violations(type, json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"either\":{\"kind\":\"b\"}};",
        "{\"either\":{\"kind\":\"c\"}}; $.either is no variant that is known",
        "{\"either\":{}}; $.either is no variant that is known",
        "{\"labelled\":{\"x\":\"\"}};",
        "{\"labelled\":{\"y\":\"\"}};"
      })
  void anObjectIsRefusedOnlyIfItIsNoVariant(String json, @Nullable String violations)
      throws Exception {
    assertEquals(violations == null ? List.of() : List.of(violations), violations("Lists", json));
  }

  private static List<String> violations(String type, String json) throws Exception {
    try {
      AwsEvents.reader().strict().read(json, types.type(type));
      return List.of();
    } catch (SchemaViolationException e) {
      return e.violations().stream()
          .map(violation -> violation.path() + " " + violation.problem())
          .toList();
    }
  }
}
