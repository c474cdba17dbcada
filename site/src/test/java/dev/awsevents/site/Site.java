package dev.awsevents.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site that the build has made. */
public final class Site {
  /** Its folder. */
  public static final Path FOLDER = Path.of(System.getProperty("site.folder"));

  private Site() {}

  /** The pages that we write, by their paths; Javadoc is not ours. */
  public static Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    for (String path : files()) {
      if (path.endsWith(".html") && !path.startsWith("javadoc/")) {
        pages.put(path, page(path));
      }
    }
    return pages;
  }

  /** A page. */
  public static Document page(String path) {
    try {
      return Jsoup.parse(FOLDER.resolve(path).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all files. */
  public static List<String> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
