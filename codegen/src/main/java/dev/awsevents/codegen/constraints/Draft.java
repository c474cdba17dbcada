package dev.awsevents.codegen.constraints;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The version of JSON Schema that a document is written in. A validator ignores keywords that its
 * version does not have, so that a value which they forbid is valid.
 *
 * @param number 4, 6, 7, 2019 or 2020
 */
record Draft(int number) {
  private static final int LATEST = 2020;

  private static final Map<String, Integer> SINCE =
      Map.ofEntries(
          Map.entry("const", 6),
          Map.entry("contains", 6),
          Map.entry("propertyNames", 6),
          Map.entry("if", 7),
          Map.entry("minContains", 2019),
          Map.entry("maxContains", 2019),
          Map.entry("dependentRequired", 2019),
          Map.entry("dependentSchemas", 2019),
          Map.entry("unevaluatedProperties", 2019),
          Map.entry("unevaluatedItems", 2019),
          Map.entry("prefixItems", 2020));

  /** The version of a document; the latest one if it does not say. */
  static Draft of(JsonNode document) {
    String version = document.path("$schema").asText();
    for (int number : new int[] {4, 6, 7}) {
      if (version.contains("draft-0" + number)) {
        return new Draft(number);
      }
    }
    if (document.path("openapi").asText().startsWith("3.0") || document.has("swagger")) {
      return new Draft(4);
    }
    return new Draft(version.contains("2019-09") ? 2019 : LATEST);
  }

  boolean has(String keyword) {
    return number >= SINCE.getOrDefault(keyword, 0);
  }

  /** Whether keywords beside a reference count. */
  boolean hasKeywordsBesideReferences() {
    return number >= 2019;
  }
}
