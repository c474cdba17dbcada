package dev.awsevents.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Markdown pages can be read in an editor, and their links lead somewhere. */
class MarkdownTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final int COLUMNS = 100;

  /** A test writes this page, without regard to columns. */
  private static final Path GENERATED = ROOT.resolve("docs/payloads.md");

  private static final Pattern LIST_MARKER = Pattern.compile("^\\s*([-*]|\\d+\\.)?\\s+");

  /** A link, a picture or code: a search in the files finds it only if it is on one line. */
  private static final Pattern PIECE = Pattern.compile("!?\\[[^]]*]\\([^)]*\\)|`[^`]*`");

  private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                folder.endsWith("target")
                    || folder.endsWith("node_modules")
                    || folder.endsWith(".git")
                    || folder.endsWith("benchmarks/results");
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              pages.add(ROOT.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return pages;
  }

  @Test
  void theRulesSeeThePages() throws IOException {
    List<Path> pages = pages();
    assertTrue(
        pages.containsAll(
            List.of(
                Path.of("README.md"),
                Path.of("docs", "architecture.md"),
                Path.of("schemas", "README.md"))),
        pages::toString);
    MarkdownPage readme = MarkdownPage.read(ROOT.resolve("README.md"));
    assertFalse(readme.prose().isEmpty());
    assertFalse(readme.references().isEmpty());
    assertTrue(readme.anchors().contains("what-is-stable"), () -> readme.anchors().toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aLineOfProseHasAtMost100Columns(Path page) throws IOException {
    List<String> errors = new ArrayList<>();
    for (MarkdownPage.Line line : MarkdownPage.read(ROOT.resolve(page)).prose()) {
      int columns = line.text().codePointCount(0, line.text().length());
      if (columns > COLUMNS && isBreakable(line.text()) && !isGenerated(page)) {
        errors.add(page + ":" + line.number() + ": has " + columns + " columns: " + line.text());
      }
    }
    assertEquals(List.of(), errors);
  }

  private static boolean isGenerated(Path page) {
    return ROOT.resolve(page).equals(GENERATED);
  }

  private static boolean isBreakable(String line) {
    String text = LIST_MARKER.matcher(line).replaceFirst("");
    return PIECE.matcher(text).replaceAll("piece").strip().contains(" ");
  }

  @Test
  void theReadmeLeadsToEveryPageOfTheDocumentation() throws IOException {
    List<String> destinations =
        MarkdownPage.read(ROOT.resolve("README.md")).references().stream()
            .map(MarkdownPage.Reference::destination)
            .toList();
    List<Path> lost = new ArrayList<>();
    for (Path page : pages()) {
      if (page.startsWith("docs") && !destinations.contains(page.toString().replace('\\', '/'))) {
        lost.add(page);
      }
    }
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aLinkInsideTheRepositoryLeadsToAFileAndAHeading(Path page) throws IOException {
    List<String> errors = new ArrayList<>();
    for (MarkdownPage.Reference reference : MarkdownPage.read(ROOT.resolve(page)).references()) {
      String destination = reference.destination();
      if (!ADDRESS.matcher(destination).matches() && !isThere(page, destination)) {
        errors.add(page + ":" + reference.line() + ": leads nowhere: " + destination);
      }
    }
    assertEquals(List.of(), errors);
  }

  private static boolean isThere(Path page, String destination) throws IOException {
    String[] parts = destination.split("#", 2);
    Path from = ROOT.resolve(page);
    Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]);
    if (parts.length == 1) {
      return Files.exists(file);
    }
    return Files.isRegularFile(file) && MarkdownPage.read(file).anchors().contains(parts[1]);
  }
}
