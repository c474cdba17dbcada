package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The examples in {@code docs/cli.md} show what the command prints; {@code -Drewrite} updates them.
 * The files in the examples are in the folder {@code documentation} of the resources. A last line
 * of three dots stands for the rest of the output.
 */
class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "cli.md");
  private static final String FILES = "src/test/resources/documentation/";
  private static final Pattern EXAMPLE =
      Pattern.compile("```console\n\\$ awsevents ([^\n]*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @Test
  void examplesAreWhatTheCommandPrints() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    Matcher examples = EXAMPLE.matcher(page);
    String expected =
        examples.replaceAll(
            example ->
                Matcher.quoteReplacement(
                    "```console\n$ awsevents "
                        + example.group(1)
                        + "\n"
                        + output(example.group(1), example.group(2))
                        + "```"));
    if (System.getProperty("rewrite") != null) {
      assertNull(System.getenv("CI"), "-Drewrite is not for continuous integration");
      Files.writeString(PAGE, expected);
    }

    assertEquals(expected, Files.readString(PAGE).replace("\r\n", "\n"));
  }

  private static String output(String call, String documented) {
    Run run = Run.of(arguments(call));
    String folder = Path.of(FILES).toAbsolutePath() + "/";
    String printed = (run.out() + run.err()).replace(folder, "").replace(FILES, "");
    List<String> lines = printed.lines().toList();
    List<String> before = documented.lines().toList();
    boolean cut = !before.isEmpty() && before.get(before.size() - 1).equals("...");
    if (cut && lines.size() >= before.size()) {
      lines = new ArrayList<>(lines.subList(0, before.size() - 1));
      lines.add("...");
    }
    return String.join("\n", lines) + "\n";
  }

  private static String[] arguments(String call) {
    List<String> arguments = new ArrayList<>();
    Matcher words = WORD.matcher(call);
    while (words.find()) {
      String word = words.group(1) == null ? words.group(2) : words.group(1);
      boolean file = words.group(1) == null && Files.exists(Path.of(FILES + word));
      arguments.add(file ? FILES + word : word);
    }
    return arguments.toArray(String[]::new);
  }
}
