package dev.awsevents.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.conformance.SchemaValidation;
import dev.awsevents.conformance.SchemaViolation;
import dev.awsevents.conformance.UntypedMember;
import dev.awsevents.eventbridge.EventBridgeEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The detail of an EventBridge event, which has a schema of its own. The schema of the event takes
 * any detail.
 */
final class TypedDetail {
  private static final String PATH = "$.detail";

  private final SchemaFile schema;
  private final JsonNode json;

  private TypedDetail(SchemaFile schema, JsonNode json) {
    this.schema = schema;
    this.json = json;
  }

  /** The detail of an event; empty if it is free-form JSON, or if the payload is something else. */
  static Optional<TypedDetail> of(Object value, JsonNode payload) {
    return schema(value).map(schema -> new TypedDetail(schema, payload.path("detail")));
  }

  private static Optional<SchemaFile> schema(Object value) {
    boolean typed = value instanceof EventBridgeEvent<?> event && event.detail() instanceof Record;
    return typed
        ? Optional.of(SchemaFile.of(((EventBridgeEvent<?>) value).detail().getClass()))
        : Optional.empty();
  }

  /**
   * Whether the detail of an event breaks no rule of its schema. True if it has none.
   *
   * @param payload as free-form JSON
   */
  static boolean isValid(Object value, @Nullable Object payload) {
    Optional<SchemaFile> schema = schema(value);
    return schema.isEmpty()
        || (payload instanceof Map<?, ?> event
            && SchemaValidation.isValid(schema.get(), event.get("detail")));
  }

  /** The rules of its schema that it breaks, with paths in the event. */
  List<SchemaViolation> violations() {
    return SchemaValidation.violations(schema.id(), json.toString()).stream()
        .map(
            violation ->
                new SchemaViolation(
                    inEvent(violation.path()), violation.keyword(), violation.message()))
        .toList();
  }

  /** The members that its type does not know, with paths in the event. */
  List<UntypedMember> untyped() {
    return UntypedMember.of(schema, json).stream()
        .map(member -> new UntypedMember(inEvent(member.path()), member.kind()))
        .toList();
  }

  private static String inEvent(String path) {
    return PATH + path.substring(1);
  }
}
