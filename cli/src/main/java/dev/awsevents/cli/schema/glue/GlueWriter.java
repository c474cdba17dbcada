package dev.awsevents.cli.schema.glue;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.PayloadModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A payload as a table of the AWS Glue Data Catalog over files with one document in each line: the
 * statement that Athena takes. The reader is OpenX's, which Athena and Glue have.
 */
public final class GlueWriter {
  /** Glue takes no longer comment of a column, in bytes. */
  private static final int COMMENT_LENGTH = 255;

  private static final String DOTS = " ...";
  private static final Pattern FIELD = Pattern.compile("(?<=[<,])([a-z0-9_]+)(?=:)");

  private GlueWriter() {}

  /**
   * The statement.
   *
   * @throws CommandFailure if documents are lists or maps, which are no rows
   */
  public static String write(PayloadModel model) {
    if (model.isContainer()) {
      throw CommandFailure.usage(
          "glue: a document of "
              + model.name()
              + " is a list or a map, but a row of a table needs an object with known members");
    }
    HiveNames names = HiveNames.of(model);
    List<String> lines = new ArrayList<>();
    new HiveTypes(model, names)
        .columns()
        .forEach((member, type) -> lines.add("  " + column(names.column(member), type, member)));
    return "CREATE EXTERNAL TABLE `"
        + tableName(model.name())
        + "` (\n"
        + String.join(",\n", lines)
        + "\n)\nROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'\n"
        + properties(names)
        + "LOCATION 's3://BUCKET/FOLDER/'";
  }

  private static String column(String name, String type, Member member) {
    String quoted = FIELD.matcher(type).replaceAll("`$1`");
    return "`" + name + "` " + quoted + comment(member.description());
  }

  private static String tableName(String typeName) {
    return typeName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private static String properties(HiveNames names) {
    List<String> properties = new ArrayList<>();
    if (names.isCaseSensitive()) {
      properties.add("  'case.insensitive' = 'FALSE'");
    }
    names
        .mappings()
        .forEach(
            (column, wireName) ->
                properties.add("  'mapping." + column + "' = '" + escaped(wireName) + "'"));
    return properties.isEmpty()
        ? ""
        : properties.stream()
            .collect(Collectors.joining(",\n", "WITH SERDEPROPERTIES (\n", "\n)\n"));
  }

  private static String comment(String description) {
    return description.isEmpty() ? "" : " COMMENT '" + escaped(shortened(description)) + "'";
  }

  /** As many words as fit. */
  private static String shortened(String text) {
    if (length(text) <= COMMENT_LENGTH) {
      return text;
    }
    String begin = text;
    while (length(begin) + DOTS.length() > COMMENT_LENGTH) {
      begin = begin.substring(0, begin.lastIndexOf(' '));
    }
    return begin + DOTS;
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }
}
