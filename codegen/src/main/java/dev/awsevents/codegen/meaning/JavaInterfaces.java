package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads {@code javaInterfaces}: the hand-written interfaces that a type implements. */
public final class JavaInterfaces {
  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("([a-z_]\\w*\\.)+[A-Z]\\w*(\\.[A-Z]\\w*)*");

  private JavaInterfaces() {}

  /** The full names of the interfaces. */
  public static List<String> of(LocatedSchema schema) {
    return names(schema).filter(JavaInterfaces::isFullName).toList();
  }

  /**
   * Tells of an interface without a package, which generated code cannot refer to.
   *
   * @param strict whether the schema is written in the dialect of this project
   * @throws SchemaException in the dialect
   */
  static void check(LocatedSchema schema, boolean strict, Consumer<String> warnings) {
    for (String name : names(schema).filter(each -> !isFullName(each)).toList()) {
      SchemaLocation location = schema.location().at("javaInterfaces");
      String problem = "'" + name + "' is not the full name of a type";
      if (strict) {
        throw new SchemaException(
            location, problem, "write it with its package, as in com.example.Priced");
      }
      warnings.accept(location + ": " + problem + ", so the type does not implement it");
    }
  }

  private static Stream<String> names(LocatedSchema schema) {
    return StreamSupport.stream(schema.json().path("javaInterfaces").spliterator(), false)
        .map(JsonNode::asText);
  }

  private static boolean isFullName(String name) {
    return QUALIFIED_NAME.matcher(name).matches();
  }
}
