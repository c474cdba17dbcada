package dev.awsevents.site.browser;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.SchemaViolationException;
import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import dev.awsevents.site.browser.JsonPlaces.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@link TypesModule#explain}. */
final class PayloadExplanation {
  private PayloadExplanation() {}

  /** The answer as JSON. */
  static String of(String text, String type) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    int number = PayloadTypes.find(type);
    if (number < 0) {
      PayloadError.write(out, "there is no type " + type);
    } else {
      write(out, text, PayloadTypes.codec(number));
    }
    out.endObject();
    return out.toText();
  }

  /** The answer for an event of EventBridge, whose detail has any type. */
  static String ofEvent(String text) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    write(out, text, EventBridgeEvent.codec());
    out.endObject();
    return out.toText();
  }

  private static <T> void write(Utf8JsonWriter out, String text, Codec<T> codec) {
    String json;
    try {
      json = AwsEvents.toJson(AwsEvents.read(text, codec), codec);
    } catch (EventFormatException e) {
      PayloadError.write(out, text, e);
      return;
    }
    out.name("json");
    out.writeString(json);
    List<String> unknown =
        AwsEvents.reader().unknownMembers(text.getBytes(StandardCharsets.UTF_8), codec);
    out.name("unknown");
    out.writeStrings(unknown);
    writeViolations(out, text, violations(text, codec), unknown);
    out.name("error");
    out.writeNull();
  }

  private static List<Violation> violations(String text, Codec<?> codec) {
    try {
      AwsEvents.reader().strict().read(text, codec);
      return List.of();
    } catch (SchemaViolationException e) {
      return e.violations();
    }
  }

  private static void writeViolations(
      Utf8JsonWriter out, String text, List<Violation> violations, List<String> unknown) {
    Map<String, Place> places = JsonPlaces.of(text);
    List<Place> marked = new ArrayList<>();
    for (Place place : places.values()) {
      if (unknown.contains(place.pointer())) {
        marked.add(place);
      }
    }
    out.name("violations");
    out.beginArray();
    for (Violation violation : violations) {
      Place place = places.get(violation.path()); // null for a member that is missing
      String pointer = pointer(violation.path(), place, places);
      if (!unknown.contains(pointer)) {
        out.beginObject();
        out.name("pointer");
        out.writeString(pointer);
        out.name("message");
        out.writeString(violation.problem());
        out.endObject();
        if (place != null) {
          marked.add(place);
        }
      }
    }
    out.endArray();
    writePlaces(out, text, marked);
  }

  private static String pointer(String path, @Nullable Place place, Map<String, Place> places) {
    if (place != null) {
      return place.pointer();
    }
    String parent = JsonPaths.parent(path);
    Place around = parent == null ? null : places.get(parent);
    String step = JsonPaths.pointer("$" + (parent == null ? "" : path.substring(parent.length())));
    return (around == null ? "" : around.pointer()) + (step == null ? "" : step);
  }

  private static void writePlaces(Utf8JsonWriter out, String text, List<Place> marked) {
    out.name("places");
    out.beginObject();
    for (Place place : marked) {
      out.name(place.pointer());
      out.beginObject();
      out.name("start");
      out.writeLong(place.start());
      out.name("end");
      out.writeLong(place.end());
      TextPosition.of(text, place.start()).write(out);
      out.endObject();
    }
    out.endObject();
  }
}
