package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code x-eventbridge}: what the events are sent with that have an object as their detail.
 */
final class EventOriginReader {
  private static final String KEYWORD = "x-eventbridge";
  private static final String SOURCE = "source";
  private static final String DETAIL_TYPE = "detail-type";

  private EventOriginReader() {}

  static Optional<EventOrigin> read(JsonNode schema, SchemaLocation root) {
    if (!schema.has(KEYWORD)) {
      return Optional.empty();
    }
    JsonNode origin = schema.get(KEYWORD);
    SchemaLocation location = root.at(KEYWORD);
    origin
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!Set.of(SOURCE, DETAIL_TYPE).contains(name)) {
                throw new SchemaException(
                    location.at(name),
                    "there is no such member",
                    "use " + SOURCE + " and " + DETAIL_TYPE);
              }
            });
    List<String> detailTypes = texts(origin, DETAIL_TYPE, location);
    if (detailTypes.isEmpty()) {
      throw new SchemaException(
          location, "there is no detail type", "give " + DETAIL_TYPE + ", or remove the keyword");
    }
    return Optional.of(new EventOrigin(texts(origin, SOURCE, location), detailTypes));
  }

  private static List<String> texts(JsonNode origin, String name, SchemaLocation location) {
    JsonNode value = origin.path(name);
    List<String> texts = new ArrayList<>();
    for (JsonNode text : value.isArray() ? value : List.of(value)) {
      if (text.isMissingNode()) {
        continue;
      }
      if (!text.isTextual()) {
        throw new SchemaException(
            location.at(name), "this is not a string or a list of strings", "write it as a string");
      }
      texts.add(text.asText());
    }
    return texts;
  }
}
