package dev.awsevents.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.migration.Losses.Loss;
import dev.awsevents.migration.RecordDifferences.Kind;
import dev.awsevents.rewrite.mapping.TypeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/migration.md} that this module knows. Run with {@code -Drewrite}. */
class MigrationPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "migration.md");
  private static final String BEGIN = "<!-- losses -->\n";
  private static final String END = "<!-- end of losses -->";

  @Test
  void thePageHasWhatIsLost() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String expected =
        page.substring(0, begin) + "\n" + table() + "\n" + page.substring(page.indexOf(END));
    if (System.getProperty("rewrite") != null) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
        .as("run with -Drewrite")
        .isEqualTo(expected);
  }

  @Test
  void theHandlerOfThePageIsCompiled() throws IOException {
    assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
        .contains(
            "```java\n"
                + Files.readString(Path.of("src/test/java/com/example/orders/Orders.java"))
                    .replace("\r\n", "\n")
                + "```");
  }

  private static String table() {
    LossReasons reasons = new LossReasons();
    List<String> rows = new ArrayList<>();
    rows.add("| class of AWS | what it has no property for | what else changes |");
    rows.add("|---|---|---|");
    for (TypeMapping type : Losses.types()) {
      List<String> missing = new ArrayList<>();
      SortedMap<String, List<String>> others = new TreeMap<>();
      for (Loss loss : Losses.of(type)) {
        String reason = Objects.requireNonNull(reasons.of(loss));
        if (reason.equals(LossReasons.NO_PROPERTY)) {
          missing.add("`" + loss.path() + "`");
        } else {
          others.computeIfAbsent(text(loss, reason), key -> new ArrayList<>()).add(loss.path());
        }
      }
      if (!missing.isEmpty() || !others.isEmpty()) {
        rows.add(
            "| `%s` | %s | %s |"
                .formatted(
                    type.aws().replaceFirst(".*\\.", ""),
                    String.join(", ", missing),
                    others.entrySet().stream()
                        .map(entry -> paths(entry.getValue()) + entry.getKey())
                        .collect(Collectors.joining("; "))));
      }
    }
    return String.join("\n", rows) + "\n";
  }

  private static String text(Loss loss, String reason) {
    return loss.kind() == Kind.REFUSED ? "refused: " + reason : reason;
  }

  private static String paths(List<String> paths) {
    return paths.stream()
        .filter(path -> !path.isEmpty())
        .map(path -> "`" + path + "`")
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), s -> s.isEmpty() ? s : s + ": "));
  }
}
