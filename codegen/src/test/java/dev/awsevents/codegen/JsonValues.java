package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;

/** Compares JSON regardless of the order of members and of how numbers are spelled. */
public final class JsonValues {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Comparator<JsonNode> BY_VALUE =
      (left, right) ->
          left.isNumber() && right.isNumber()
              ? left.decimalValue().compareTo(right.decimalValue())
              : left.equals(right) ? 0 : 1;

  private JsonValues() {}

  public static void assertSame(byte[] expected, byte[] actual, String name) throws IOException {
    JsonNode expectedTree = MAPPER.readTree(expected);
    JsonNode actualTree = MAPPER.readTree(actual);
    if (!expectedTree.equals(BY_VALUE, actualTree)) {
      throw new AssertionError(
          name + " is written otherwise:\n" + expectedTree + "\n" + actualTree);
    }
  }

  /** The same, where a null member equals an absent one. */
  public static void assertLossless(byte[] expected, byte[] actual, String name)
      throws IOException {
    JsonNode expectedTree = withoutNulls(MAPPER.readTree(expected));
    JsonNode actualTree = withoutNulls(MAPPER.readTree(actual));
    if (!expectedTree.equals(BY_VALUE, actualTree)) {
      throw new AssertionError(
          name + " is written otherwise:\n" + expectedTree + "\n" + actualTree);
    }
  }

  private static JsonNode withoutNulls(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      object.properties().removeIf(member -> member.getValue().isNull());
    }
    tree.forEach(JsonValues::withoutNulls);
    return tree;
  }
}
