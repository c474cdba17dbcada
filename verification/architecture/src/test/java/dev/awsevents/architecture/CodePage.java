package dev.awsevents.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The blocks of code in a Markdown page. */
record CodePage(Path file, List<String> java, List<String> xml) {
  private static final Pattern OF_PLUGINS = Pattern.compile("(?s)<build>.*</build>");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

  static CodePage read(Path file) throws IOException {
    String text = Files.readString(file).replace("\r\n", "\n");
    return new CodePage(file, blocks(text, "java"), blocks(text, "xml"));
  }

  private static List<String> blocks(String text, String language) {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** Whether the first whole POM of the page has a library that is not on this class path. */
  boolean bringsOtherLibraries() {
    return xml.stream()
        .filter(block -> block.contains("<project "))
        .limit(1)
        .map(block -> OF_PLUGINS.matcher(block).replaceAll(""))
        .flatMap(block -> DEPENDENCY.matcher(block).results())
        .anyMatch(match -> !isHere(match.group(1), match.group(2)));
  }

  private static boolean isHere(String group, String artifact) {
    return group.equals("dev.awsevents")
        || System.getProperty("java.class.path")
            .contains(group.replace('.', '/') + "/" + artifact + "/");
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
