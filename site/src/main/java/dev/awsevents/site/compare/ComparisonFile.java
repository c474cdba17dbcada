package dev.awsevents.site.compare;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
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

  static ComparisonFile read(String id) {
    try (InputStream in =
        ComparisonFile.class.getResourceAsStream("/comparisons/" + id + ".json")) {
      return MAPPER.readValue(Objects.requireNonNull(in, id), ComparisonFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(id, e);
    }
  }
}
