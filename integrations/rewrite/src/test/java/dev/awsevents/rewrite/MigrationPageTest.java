package dev.awsevents.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.rewrite.mapping.Conversion;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/migration.md} that this module knows. Run with {@code -Drewrite}. */
class MigrationPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "migration.md");

  /** The text of the page says it once for all of these. */
  private static final Set<Conversion> SAID_ONCE = Set.of(Conversion.SAME, Conversion.UNBOXED);

  @Test
  void thePageHasTheTypes() throws IOException {
    assertHas("types", types());
  }

  @Test
  void thePageHasTheAccessorsThatDiffer() throws IOException {
    assertHas("accessors", accessors());
  }

  private static void assertHas(String table, Stream<String> rows) throws IOException {
    synchronized (PAGE) {
      String page = Files.readString(PAGE).replace("\r\n", "\n");
      String mark = "<!-- " + table + " -->\n";
      int begin = page.indexOf(mark) + mark.length();
      String expected =
          page.substring(0, begin)
              + "\n"
              + String.join("\n", rows.toList())
              + "\n\n"
              + page.substring(page.indexOf("<!-- end of " + table + " -->"));
      if (System.getProperty("rewrite") != null) {
        Files.writeString(PAGE, expected);
      }
      assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
          .as("run with -Drewrite")
          .isEqualTo(expected);
    }
  }

  private static Stream<String> types() {
    List<TypeMapping> types = Mapping.get().tables().types();
    return Stream.concat(
        Stream.of("| AWS | awsevents | |", "|---|---|---|"),
        types.stream()
            .filter(type -> !type.aws().contains("$") && !type.aws().contains(".models."))
            .map(
                type ->
                    "| `%s` | %s | %s |"
                        .formatted(
                            simple(type.aws()),
                            type.ours().isEmpty() ? "" : "`" + simple(type.ours()) + "`",
                            type.beside().isEmpty()
                                ? type.reason()
                                : "beside `" + simple(type.beside()) + "`")));
  }

  private static Stream<String> accessors() {
    return Stream.concat(
        Stream.of("| AWS | awsevents | |", "|---|---|---|"),
        Mapping.get().tables().properties().stream()
            .filter(MigrationPageTest::differs)
            .map(
                property ->
                    "| `%s.%s()` | %s | %s |"
                        .formatted(
                            simple(property.aws()),
                            property.getter(),
                            property.hasAccessor() ? "`" + property.accessor() + "()`" : "",
                            property.hasAccessor() ? meaning(property) : property.note())));
  }

  private static boolean differs(PropertyMapping property) {
    return !property.hasAccessor()
        || !SAID_ONCE.contains(property.reads())
        || !property.accessor().equalsIgnoreCase(property.property());
  }

  private static String meaning(PropertyMapping property) {
    return SAID_ONCE.contains(property.reads()) ? "" : property.reads().meaning();
  }

  private static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
