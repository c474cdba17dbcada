package dev.awsevents.site.compare;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, as the files in {@code comparisons} say it.
 *
 * @param note what else to know, in which backquotes mark code
 * @param guide the page that says more, or null
 * @param columns the types
 * @param rows what they have in common; empty if the names tell
 */
record ComparisonFile(
    String title,
    String description,
    String note,
    @Nullable Guide guide,
    List<Column> columns,
    List<Row> rows) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** A page of the site. */
  record Guide(String title, String path) {}

  /** A type, under the name of the service that has it. */
  record Column(String label, String type) {}

  /**
   * A value that several types have.
   *
   * @param paths where it is in each of them: names in JSON with dots between, or nothing
   */
  record Row(String meaning, List<String> paths) {}

  /** The files of a folder by the identifiers of their pages, in the order of these. */
  static SortedMap<String, ComparisonFile> readAll(Path folder) {
    SortedMap<String, ComparisonFile> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        String id = String.valueOf(path.getFileName()).replace(".json", "");
        files.put(id, MAPPER.readValue(path.toFile(), ComparisonFile.class));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
