package dev.awsevents.site.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the Markdown files for readers: all but those beside source code. */
public final class GuideSources {
  private static final Set<String> SKIPPED = Set.of("src", "target", "node_modules");

  /** The site has a page of its own in the place of each. */
  static final Set<String> REPLACED = Set.of("docs/payloads.md", "docs/eventbridge-events.md");

  private GuideSources() {}

  /** The files below a folder, by their paths. */
  public static List<GuideSource> below(Path repository) {
    List<GuideSource> guides = new ArrayList<>();
    try {
      Files.walkFileTree(
          repository,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = String.valueOf(folder.getFileName());
              boolean skipped =
                  !folder.equals(repository) && (name.startsWith(".") || SKIPPED.contains(name));
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              String path = repository.relativize(file).toString().replace('\\', '/');
              if (path.endsWith(".md") && !REPLACED.contains(path)) {
                guides.add(GuideSource.of(path, Files.readString(file)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    guides.sort(Comparator.comparing(GuideSource::file));
    return guides;
  }
}
