package dev.awsevents.spark.schema;

/** What a schema says of its type as a whole. */
public final class SchemaFacts {
  private SchemaFacts() {}

  /** Whether the type is one of the events that can be told by looking at them. */
  public static boolean isRecognised(String path) {
    return Schema.root(path).has("x-identify");
  }

  /** Whether the type has a detail, whose type depends on the event. */
  public static boolean hasDetail(String path) {
    return Schema.root(path).properties().values().stream()
        .anyMatch(property -> property.has("x-type-parameter"));
  }
}
