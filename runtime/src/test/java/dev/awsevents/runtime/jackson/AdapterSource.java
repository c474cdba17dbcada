package dev.awsevents.runtime.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of an adapter without what is a matter of its layout and of its imports. */
record AdapterSource(String text) {
  private static final Path PACKAGES = Path.of("src/main/java/dev/awsevents/runtime");

  /** Not compared: the code that uses them is, and the compiler holds them to it. */
  private static final Pattern JACKSON_IMPORT =
      Pattern.compile(
          "import (com\\.fasterxml|tools)\\.jackson\\.[^;]*;|import java\\.io\\.[^;]*;");

  private static final Pattern COMMENT_MARGIN = Pattern.compile("\\n *\\*(?!/)");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern WRAPPED = Pattern.compile("(?<=\\() | (?=\\.)");
  private static final Pattern STATEMENT_END = Pattern.compile("(?<=[;{}]) ");

  static AdapterSource read(String adapter, String file) throws IOException {
    String text = Files.readString(PACKAGES.resolve(adapter).resolve(file));
    text = JACKSON_IMPORT.matcher(text).replaceAll("");
    text = COMMENT_MARGIN.matcher(text).replaceAll(" ");
    text = WHITE_SPACE.matcher(text).replaceAll(" ");
    return new AdapterSource(WRAPPED.matcher(text).replaceAll(""));
  }

  static SortedSet<String> files(String adapter) throws IOException {
    try (Stream<Path> files = Files.list(PACKAGES.resolve(adapter))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** One statement in each line, so that a failed comparison tells which one differs. */
  String statements() {
    return STATEMENT_END.matcher(text).replaceAll("\n");
  }
}
