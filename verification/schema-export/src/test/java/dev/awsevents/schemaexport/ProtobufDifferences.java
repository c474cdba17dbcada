package dev.awsevents.schemaexport;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a payload has and the JSON of its message has not. */
final class ProtobufDifferences {
  private static final String GOOGLE = "google.protobuf.";

  private final Set<String> known;
  private final List<String> differences = new ArrayList<>();

  /**
   * Compares payloads.
   *
   * @param known the names of members that should have a field
   */
  ProtobufDifferences(Set<String> known) {
    this.known = known;
  }

  List<String> found() {
    return differences;
  }

  void add(String difference) {
    differences.add(difference);
  }

  void compare(String path, JsonNode payload, JsonNode printed, Descriptor message) {
    Map<String, FieldDescriptor> fields =
        message.getFields().stream()
            .collect(Collectors.toMap(FieldDescriptor::getJsonName, field -> field));
    for (Map.Entry<String, JsonNode> member : payload.properties()) {
      FieldDescriptor field = fields.get(member.getKey());
      String place = path + "." + member.getKey();
      if (field != null) {
        compareField(place, member.getValue(), printed.get(member.getKey()), field);
      } else if (known.contains(member.getKey())) {
        differences.add(place + " has no field");
      }
    }
  }

  private void compareField(String path, JsonNode value, JsonNode printed, FieldDescriptor field) {
    boolean isEmpty = value.isNull() || (field.isRepeated() && value.isEmpty());
    if (printed == null) {
      if (!isEmpty) {
        differences.add(path + " is missing");
      }
    } else if (field.isMapField()) {
      FieldDescriptor inside = field.getMessageType().findFieldByName("value");
      value
          .properties()
          .forEach(
              each ->
                  compareField(
                      path + "." + each.getKey(),
                      each.getValue(),
                      printed.get(each.getKey()),
                      inside));
    } else if (field.isRepeated()) {
      for (int i = 0; i < value.size(); i++) {
        compareValue(path + "[" + i + "]", value.get(i), printed.get(i), field);
      }
    } else {
      compareValue(path, value, printed, field);
    }
  }

  private void compareValue(String path, JsonNode value, JsonNode printed, FieldDescriptor field) {
    boolean isSame =
        switch (field.getJavaType()) {
          case MESSAGE -> {
            String type = field.getMessageType().getFullName();
            if (!type.startsWith(GOOGLE)) {
              compare(path, value, printed, field.getMessageType());
              yield true;
            }
            yield type.equals(GOOGLE + "Timestamp")
                ? Instant.parse(printed.asText()).equals(Instant.parse(value.asText()))
                : isSameJson(value, printed);
          }
          case DOUBLE -> value.asDouble() == printed.asDouble();
          case BYTE_STRING -> Arrays.equals(bytes(value), bytes(printed));
          default -> value.asText().equals(printed.asText());
        };
    if (!isSame) {
      differences.add(path + " is " + printed);
    }
  }

  private static byte[] bytes(JsonNode base64) {
    return Base64.getDecoder().decode(base64.asText());
  }

  /** Protobuf's own types for JSON have numbers of 64 bits. */
  private static boolean isSameJson(JsonNode value, JsonNode printed) {
    return printed.equals(
        (first, second) ->
            first.isNumber() && second.isNumber()
                ? Double.compare(first.asDouble(), second.asDouble())
                : first.equals(second) ? 0 : 1,
        value);
  }
}
