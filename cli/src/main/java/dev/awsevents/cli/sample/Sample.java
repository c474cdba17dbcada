package dev.awsevents.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.output.Json;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.conformance.JsonDifference;
import dev.awsevents.conformance.ResolvedSchema;
import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.conformance.SchemaValidation;
import dev.awsevents.conformance.SchemaViolation;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fixture with changed values that is still a payload of its type. */
public final class Sample {
  private final PayloadType type;
  private final String name;
  private JsonNode json;
  private String text;

  private Sample(PayloadType type, String name, byte[] payload) {
    this.type = type;
    this.name = name;
    this.json = JsonDifference.parse(payload);
    this.text = new String(payload, StandardCharsets.UTF_8).strip();
  }

  /**
   * A fixture of a type.
   *
   * @throws CommandFailure if the type has no fixture of that name
   */
  public static Sample of(PayloadType type, String name) {
    List<String> names = Fixtures.names(type.type());
    if (!names.contains(name)) {
      throw CommandFailure.usage(
          type + " has no case '" + name + "'; there are " + String.join(", ", names));
    }
    return new Sample(type, name, Fixtures.json(type.type(), name));
  }

  /**
   * Sets values.
   *
   * @param assignments each a path, an equals sign and a value
   * @throws CommandFailure if an assignment is not understood, or if the result breaks its schema
   */
  public void set(List<String> assignments) {
    for (String assignment : assignments) {
      set(assignment);
    }
    text = Json.pretty(json);
    List<SchemaViolation> violations = SchemaValidation.violations(type.schema().id(), text);
    if (!violations.isEmpty()) {
      throw CommandFailure.finding(
          violations.stream()
              .map(violation -> "  " + violation)
              .collect(
                  Collectors.joining("\n", "this would break the schema of " + type + ":\n", "")));
    }
    try {
      AwsEvents.read(text, type.type());
    } catch (EventFormatException e) {
      throw CommandFailure.finding("this could not be read as " + type + ": " + e.getMessage());
    }
  }

  private void set(String assignment) {
    int equals = equalsSign(assignment);
    if (equals < 0) {
      throw CommandFailure.usage("--set takes path=value, as in --set 'Records[0].body=hello'");
    }
    try {
      SampleEdit.set(
          json,
          ResolvedSchema.of(type.schema()),
          ValuePath.parse(assignment.substring(0, equals)),
          assignment.substring(equals + 1));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.finding(name + " of " + type + ": " + e.getMessage());
    }
  }

  /** The index of the first one outside of brackets, since a quoted name may contain one. */
  private static int equalsSign(String assignment) {
    boolean bracket = false;
    for (int i = 0; i < assignment.length(); i++) {
      char c = assignment.charAt(i);
      bracket = c == '[' || (bracket && c != ']');
      if (c == '=' && !bracket) {
        return i;
      }
    }
    return assignment.indexOf('=');
  }

  /** Whether it is still recognised as its type; true for types that are never recognised. */
  public boolean isRecognised() {
    return !type.isEvent()
        || AwsEvents.identify(text.getBytes(StandardCharsets.UTF_8))
            .filter(type.type()::equals)
            .isPresent();
  }

  /** The payload as text; the detail of an EventBridge event inside its event. */
  public String text() {
    return type.schema().isDetail() ? inEvent() : text;
  }

  private String inEvent() {
    SchemaFile schema = type.schema();
    String source = schema.sources().isEmpty() ? "aws.sts" : schema.sources().get(0);
    String detailType = schema.detailTypesOf(name).get(0);
    ObjectNode event =
        (ObjectNode)
            JsonDifference.parse(
                AwsEvents.toBytes(TestEvents.eventBridge(source, detailType, Map.of())));
    event.set("detail", json);
    return Json.pretty(event);
  }
}
