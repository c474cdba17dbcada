package dev.awsevents.codegen.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.codegen.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table in {@code docs/codegen.md} to the cases that it names. */
class KeywordTableTest {
  private static final Path PAGE = Path.of("..", "docs", "codegen.md");
  private static final Path DIALECT = Path.of("..", "schemas", "README.md");
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Pattern CODE = Pattern.compile("`([^` ]+)`");

  /** A row: what is in code in the first column, and the case in the last. */
  record Row(Set<String> keywords, String goldenCase) {}

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(PAGE);
    for (String line :
        lines.subList(lines.indexOf("| keyword | what comes out | case |") + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      String[] cells = line.split("\\|", -1);
      rows.add(new Row(code(cells[1]), code(cells[3]).iterator().next()));
    }
    return rows;
  }

  private static Set<String> code(String cell) {
    Set<String> code = new LinkedHashSet<>();
    for (Matcher match = CODE.matcher(cell); match.find(); ) {
      code.add(match.group(1));
    }
    return code;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theCaseHasTheKeywordInASchema(Row row) throws IOException {
    Path schemas = RESOURCES.resolve(row.goldenCase()).resolve("schemas");
    String text = String.join("\n", Folders.files(schemas).values());
    for (String keyword : row.keywords()) {
      boolean value = keyword.matches("true|false|\\{}|\"null\"");
      String sought = value ? keyword : "\"" + keyword + "\"";
      boolean yaml = text.contains(keyword + ":");
      assertTrue(text.contains(sought) || yaml, keyword + " is not in " + schemas);
    }
  }

  @Test
  void everyKeywordHasARowOrBelongsToTheDialect() throws IOException {
    Set<String> documented = new TreeSet<>(code(Files.readString(DIALECT)));
    documented.addAll(code(Files.readString(DIALECT).replace("**", " ")));
    rows().forEach(row -> documented.addAll(row.keywords()));
    Set<String> missing = new TreeSet<>(Keywords.ofValues());
    missing.removeAll(documented);
    assertEquals(Set.of(), missing);
  }
}
