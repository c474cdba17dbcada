package dev.awsevents.spark.read;

import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.spark.schema.SchemaFacts;
import dev.awsevents.spark.schema.SchemaFiles;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * The options of the data source.
 *
 * @param paths files, folders and patterns
 * @param types paths of the schemas of the types; empty for any type
 * @param detail path of the schema of the detail; null if there is none
 * @param explode the list whose elements become rows; null for whole documents
 * @param mode what becomes of malformed documents
 * @param javaNames whether columns have the names of Java, or else those on the wire
 * @param multiLine whether documents stretch over lines
 */
public record SourceOptions(
    List<String> paths,
    List<String> types,
    @Nullable String detail,
    @Nullable String explode,
    ParseMode mode,
    boolean javaNames,
    boolean multiLine)
    implements Serializable {

  /**
   * The options as a query has them.
   *
   * @throws IllegalArgumentException if one of them cannot be; the message says which
   */
  public static SourceOptions of(CaseInsensitiveStringMap options) {
    List<String> types = new ArrayList<>();
    for (String type : options.getOrDefault("type", "").split(",", -1)) {
      if (!type.isBlank()) {
        types.add(schema("type", type.strip()));
      }
    }
    String detailType = options.get("detail");
    String detail = detailType == null ? null : schema("detail", detailType);
    String explode = options.get("explode");
    if (explode != null && types.size() != 1) {
      throw new IllegalArgumentException("option 'explode' needs the option 'type' with one type");
    }
    if (detail != null && types.stream().noneMatch(SchemaFacts::hasDetail)) {
      throw new IllegalArgumentException("option 'detail' needs the type EventBridgeEvent");
    }
    for (String type : types) {
      if (types.size() > 1 && !SchemaFacts.isRecognised(type)) {
        throw new IllegalArgumentException(
            "option 'type': expected one type, or several events, but "
                + SchemaFiles.typeName(type)
                + " is none that can be told from others");
      }
    }
    return new SourceOptions(
        paths(options),
        List.copyOf(types),
        detail,
        explode,
        choice(options, "mode", ParseMode.PERMISSIVE, ParseMode.values()),
        choice(options, "names", Names.WIRE, Names.values()) == Names.JAVA,
        options.getBoolean("multiLine", false));
  }

  private enum Names {
    WIRE,
    JAVA
  }

  private static String schema(String option, String type) {
    return SchemaFiles.path(type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "option '"
                        + option
                        + "': there is no type '"
                        + type
                        + "', expected one such as SqsEvent"));
  }

  private static <E extends Enum<E>> E choice(
      CaseInsensitiveStringMap options, String option, E standard, E[] choices) {
    String given = options.getOrDefault(option, standard.name());
    for (E choice : choices) {
      if (choice.name().equals(given.toUpperCase(Locale.ROOT))) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        "option '"
            + option
            + "': expected one of "
            + Arrays.toString(choices)
            + " but found '"
            + given
            + "'");
  }

  private static List<String> paths(CaseInsensitiveStringMap options) {
    List<String> paths = new ArrayList<>();
    String list = options.get("paths");
    if (list != null) {
      // How load() passes several paths.
      paths.addAll(new Utf8JsonReader(list.getBytes(StandardCharsets.UTF_8)).readStrings());
    }
    String path = options.get("path");
    if (path != null) {
      paths.add(path);
    }
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("expected a path: load(\"s3a://bucket/folder\")");
    }
    return List.copyOf(paths);
  }
}
