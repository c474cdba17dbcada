package dev.awsevents.codegen;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsonschema2pojo.AnnotationStyle;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.GenerationConfig;
import org.jspecify.annotations.Nullable;

/**
 * Finds options of jsonschema2pojo that say how its own classes look. Records have only one look,
 * so such an option has no effect.
 */
final class UnusedOptions {
  /**
   * Options on where schemas come from, where files go, what strings with a format become,
   * builders, and Bean Validation. All others are about classes.
   */
  private static final Set<String> USED =
      Set.of(
          "source",
          "sourceType",
          "sourceSortOrder",
          "fileFilter",
          "fileExtensions",
          "targetDirectory",
          "targetPackage",
          "removeOldOutput",
          "customRuleFactory",
          "dateType",
          "timeType",
          "dateTimeType",
          "formatTypeMapping",
          "includeSetters",
          "includeJsr303Annotations",
          "useJakartaValidation",
          // The formats that they ask for are those that records are written in.
          "formatDates",
          "formatTimes",
          "formatDateTimes",
          // Set by the plugins themselves, from the project.
          "targetVersion",
          "outputEncoding");

  private UnusedOptions() {}

  /** The names of the options that somebody has set although they have no effect. */
  static List<String> in(GenerationConfig config) {
    List<GenerationConfig> defaults = defaults(config);
    List<String> unused = new ArrayList<>();
    for (Method getter : GenerationConfig.class.getMethods()) {
      String option = option(getter.getName());
      if (!USED.contains(option)
          && defaults.stream().noneMatch(other -> sameValue(getter, config, other))) {
        unused.add(option);
      }
    }
    unused.sort(null);
    return unused;
  }

  /** Each tool has its own defaults; a new configuration of its class has them. */
  private static List<GenerationConfig> defaults(GenerationConfig config) {
    List<GenerationConfig> defaults = new ArrayList<>();
    defaults.add(new DefaultGenerationConfig());
    try {
      defaults.add(config.getClass().getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      // Then the general defaults have to do.
    }
    return defaults;
  }

  private static String option(String getter) {
    String name = getter.substring(getter.startsWith("is") ? 2 : 3);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean sameValue(Method getter, GenerationConfig one, GenerationConfig other) {
    try {
      Object left = getter.invoke(one);
      Object right = getter.invoke(other);
      return Objects.deepEquals(left, right)
          || (isNothing(left) && isNothing(right))
          || left == AnnotationStyle.JACKSON; // the default of the plugins
    } catch (ReflectiveOperationException e) {
      return true; // nobody has set it
    }
  }

  /** The plugins pass an empty text or list for an option that is not set. */
  private static boolean isNothing(@Nullable Object value) {
    return value == null
        || "".equals(value)
        || (value instanceof Object[] array
            && Arrays.stream(array).allMatch(UnusedOptions::isNothing))
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }
}
