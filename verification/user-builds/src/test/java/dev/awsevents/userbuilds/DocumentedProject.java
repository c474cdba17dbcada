package dev.awsevents.userbuilds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that is a whole project: its only block of XML is the POM, its blocks of Java are files.
 */
final class DocumentedProject {
  private static final Path PAGES = Path.of("..", "..", "docs");

  private static final Pattern XML = Pattern.compile("(?ms)^```xml\n(.*?)^```$");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|interface) (\\w+)");

  private DocumentedProject() {}

  /** Writes the project of a page into a folder. */
  static void write(String page, Path folder) throws IOException {
    String text = Files.readString(PAGES.resolve(page)).replace("\r\n", "\n");
    Files.writeString(folder.resolve("pom.xml"), first(XML, text));
    for (MatchResult block : JAVA.matcher(text).results().toList()) {
      String source = block.group(1);
      Path packageFolder =
          folder.resolve("src/main/java").resolve(first(PACKAGE, source).replace('.', '/'));
      Files.createDirectories(packageFolder);
      Files.writeString(packageFolder.resolve(first(TYPE, source) + ".java"), source);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException(pattern + " is missing in\n" + text);
    }
    return matcher.group(1);
  }
}
