package dev.awsevents.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.JsonLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A difference between two JSON values, by the promise of the library: a null member equals an
 * absent one, and numbers compare as numbers.
 *
 * @param path JSON path of the values that differ
 * @param kind what the difference is
 */
public record JsonDifference(String path, Kind kind) {
  /** How two values differ. */
  public enum Kind {
    /** The second value is absent. */
    LOST,
    /** The first value is absent. */
    ADDED,
    /** The values are different. */
    CHANGED
  }

  /**
   * The limit of names is that of Jackson, which is the same. Jackson of Spark 3.5 has no other.
   */
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(JsonLimits.STANDARD_DEPTH)
                          .maxNumberLength(JsonLimits.STANDARD_NUMBER_LENGTH)
                          .maxStringLength(JsonLimits.STANDARD_STRING_LENGTH)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /**
   * Reads a document in order to compare it.
   *
   * @throws UncheckedIOException if it is not JSON
   */
  public static JsonNode parse(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The JSON paths of all differences.
   *
   * @throws UncheckedIOException if one of the documents is not JSON
   */
  public static List<String> paths(byte[] expected, byte[] actual) {
    return paths(parse(expected), parse(actual));
  }

  /** The JSON paths of all differences. */
  public static List<String> paths(JsonNode expected, JsonNode actual) {
    return between(expected, actual).stream().map(JsonDifference::path).toList();
  }

  /** All differences, in the order of the first document. */
  public static List<JsonDifference> between(JsonNode expected, JsonNode actual) {
    List<JsonDifference> differences = new ArrayList<>();
    compare(expected, actual, JsonPath.ROOT, differences);
    return differences;
  }

  private static void compare(
      JsonNode expected, JsonNode actual, JsonPath path, List<JsonDifference> differences) {
    if (expected.isObject() && actual.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(expected.path(name), actual.path(name), path.member(name), differences);
      }
    } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(expected.get(i), actual.get(i), path.element(i), differences);
      }
    } else if (isNothing(expected) || isNothing(actual)) {
      if (!isNothing(expected) || !isNothing(actual)) {
        Kind kind = isNothing(actual) ? Kind.LOST : Kind.ADDED;
        differences.add(new JsonDifference(path.toString(), kind));
      }
    } else if (!isSame(expected, actual)) {
      differences.add(new JsonDifference(path.toString(), Kind.CHANGED));
    }
  }

  private static boolean isSame(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.isValueNode() && expected.equals(actual);
  }

  private static boolean isNothing(JsonNode node) {
    return node.isNull() || node.isMissingNode();
  }
}
