package dev.awsevents.codegen;

import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.read.FormatTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jsonschema2pojo.GenerationConfig;
import org.jspecify.annotations.Nullable;

/** Reads the options of jsonschema2pojo that say which class a string with a format becomes. */
final class FormatOptions {
  private static final String DATE_TIME = "date-time";
  private static final String INSTANT = "java.time.Instant";

  private static final Map<String, Scalar> CLASSES =
      new TreeMap<>(
          Map.of(
              "java.lang.String", Scalar.STRING,
              "java.time.LocalDate", Scalar.LOCAL_DATE,
              "java.time.LocalTime", Scalar.LOCAL_TIME,
              "java.time.OffsetTime", Scalar.OFFSET_TIME,
              "java.time.Duration", Scalar.DURATION,
              "java.util.UUID", Scalar.UUID,
              "java.net.URI", Scalar.URI));

  private final Map<String, Scalar> scalars = new LinkedHashMap<>();
  private final Consumer<String> warnings;

  private FormatOptions(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /**
   * The types that are wanted. Of two options for one format, {@code formatTypeMapping} counts, as
   * in jsonschema2pojo.
   *
   * @param warnings takes a sentence for each class that a record cannot have
   */
  static FormatTypes read(GenerationConfig config, Consumer<String> warnings) {
    FormatOptions options = new FormatOptions(warnings);
    options.add("dateType", "date", config.getDateType());
    options.add("timeType", "time", config.getTimeType());
    options.add("dateTimeType", DATE_TIME, config.getDateTimeType());
    Map<String, String> mapping = config.getFormatTypeMapping();
    if (mapping != null) {
      mapping.forEach((format, type) -> options.add("formatTypeMapping", format, type));
    }
    return new FormatTypes(options.scalars);
  }

  private void add(String option, String format, @Nullable String type) {
    if (type == null || type.isBlank() || (format.equals(DATE_TIME) && type.equals(INSTANT))) {
      return;
    }
    Scalar scalar = CLASSES.get(type);
    if (scalar != null) {
      scalars.put(format, scalar);
      return;
    }
    warnings.accept(
        "the option "
            + option
            + " of jsonschema2pojo has no effect: a string of the format "
            + format
            + " cannot become "
            + type
            + ", but one of "
            + String.join(", ", CLASSES.keySet()));
  }
}
