package dev.awsevents.site.browser.generator;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.recognition.DetailOrigin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code detail-types.js}, which tells the type of a detail without loading the types. */
final class DetailTypesScript {
  /** In place of a source, for events that any service of AWS sends. */
  private static final String ANY_SOURCE = "";

  private DetailTypesScript() {}

  static String of(List<Class<?>> details) {
    Map<String, Map<String, String>> types = new TreeMap<>();
    for (Class<?> detail : details) {
      DetailOrigin origin = Details.origin(detail);
      List<String> sources = origin.sources().isEmpty() ? List.of(ANY_SOURCE) : origin.sources();
      for (String detailType : origin.detailTypes()) {
        for (String source : sources) {
          types
              .computeIfAbsent(detailType, unused -> new TreeMap<>())
              .put(source, detail.getSimpleName());
        }
      }
    }
    return """
        // Generated from the types of details; do not edit.
        const TYPES = %s;

        /** The simple name of the type that the detail of an event of EventBridge has, or null. */
        export function detailType(source, name) {
          if (!/^(aws|inspector2)\\./.test(source) || !Object.hasOwn(TYPES, name)) {
            return null;
          }
          return Object.hasOwn(TYPES[name], source) ? TYPES[name][source] : TYPES[name][""] ?? null;
        }
        """
        .formatted(AwsEvents.toJson(types, FreeFormCodec.INSTANCE));
  }
}
