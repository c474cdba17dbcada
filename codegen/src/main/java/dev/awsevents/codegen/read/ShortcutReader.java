package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.Shortcut;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code x-shortcuts}: methods that lead to values further inside. */
final class ShortcutReader {
  private ShortcutReader() {}

  static List<Shortcut> read(JsonNode schema, SchemaLocation object) {
    List<Shortcut> shortcuts = new ArrayList<>();
    SchemaLocation location = object.at("x-shortcuts");
    schema
        .path("x-shortcuts")
        .properties()
        .forEach(
            entry -> {
              SchemaLocation shortcut = location.at(entry.getKey());
              shortcuts.add(
                  new Shortcut(
                      entry.getKey(), names(entry.getValue().asText(), shortcut), shortcut));
            });
    return shortcuts;
  }

  private static List<String> names(String pointer, SchemaLocation shortcut) {
    if (!pointer.startsWith("/")) {
      throw new SchemaException(
          shortcut, "'" + pointer + "' is not a JSON Pointer", "begin it with a slash");
    }
    List<String> names = new ArrayList<>();
    for (String segment : pointer.substring(1).split("/", -1)) {
      names.add(segment.replace("~1", "/").replace("~0", "~"));
    }
    return names;
  }
}
