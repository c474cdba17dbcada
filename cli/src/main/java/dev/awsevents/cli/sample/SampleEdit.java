package dev.awsevents.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.cli.catalogue.SimilarNames;
import dev.awsevents.cli.sample.ValuePath.Step;
import dev.awsevents.conformance.ResolvedSchema;
import java.util.List;

/**
 * Sets a value in a payload. Missing objects and lists on the path are added. An element one past
 * the end of a list is added as a copy of the last one: an empty one would lack all that is
 * required.
 */
final class SampleEdit {
  private final ValuePath path;
  private final String text;
  private int step;

  private SampleEdit(ValuePath path, String text) {
    this.path = path;
    this.text = text;
  }

  /**
   * Sets one value.
   *
   * @param text the value: JSON or a plain string, as the schema allows at that place
   * @throws IllegalArgumentException if the payload cannot have a value there; the message says why
   */
  static void set(JsonNode payload, ResolvedSchema schema, ValuePath path, String text) {
    new SampleEdit(path, text).apply(payload, schema);
  }

  private void apply(JsonNode container, ResolvedSchema declared) {
    Step next = path.steps().get(step);
    if (next instanceof Step.Member member) {
      ObjectNode object = object(container);
      applyToMember(object, member.name(), declared.variantOf(with(object, member.name())));
    } else if (next instanceof Step.Element element) {
      applyToElement(list(container), element.index(), declared.items());
    }
  }

  private void applyToMember(ObjectNode object, String name, ResolvedSchema schema) {
    if (schema.isRecordWithout(name)) {
      throw unknown(name, schema.propertyNames());
    }
    ResolvedSchema value = schema.member(name);
    step++;
    if (isLast()) {
      object.set(name, SampleValue.of(text, value));
    } else {
      JsonNode present = object.path(name);
      JsonNode inner = present.isContainerNode() ? present : container();
      object.set(name, inner);
      apply(inner, value);
    }
  }

  /** The object with a member of that name: an empty object would match no variant. */
  private static ObjectNode with(ObjectNode object, String name) {
    return object.hasNonNull(name) ? object : object.deepCopy().put(name, "");
  }

  private void applyToElement(ArrayNode list, int index, ResolvedSchema schema) {
    if (index > list.size()) {
      throw new IllegalArgumentException(
          path.upTo(step)
              + " has "
              + list.size()
              + " elements; the next one is ["
              + list.size()
              + "]");
    }
    step++;
    if (index == list.size()) {
      list.add(list.isEmpty() || isLast() ? container() : list.get(index - 1).deepCopy());
    }
    if (isLast()) {
      list.set(index, SampleValue.of(text, schema));
    } else {
      if (!list.get(index).isContainerNode()) {
        list.set(index, container());
      }
      apply(list.get(index), schema);
    }
  }

  private boolean isLast() {
    return step == path.steps().size();
  }

  /** An empty list or object, as the next step needs it. */
  private JsonNode container() {
    return !isLast() && path.steps().get(step) instanceof Step.Element
        ? JsonNodeFactory.instance.arrayNode()
        : JsonNodeFactory.instance.objectNode();
  }

  private ObjectNode object(JsonNode value) {
    if (value instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException(
        path.upTo(step) + " is a list: its elements are " + path.upTo(step) + "[0] and so on");
  }

  private ArrayNode list(JsonNode value) {
    if (value instanceof ArrayNode list) {
      return list;
    }
    throw new IllegalArgumentException(
        path.upTo(step) + " is an object: it has names and no indexes");
  }

  private IllegalArgumentException unknown(String name, List<String> known) {
    List<String> near = SimilarNames.of(name, known);
    return new IllegalArgumentException(
        "the schema has no '"
            + name
            + "' in "
            + path.upTo(step)
            + (near.isEmpty()
                ? "; there are " + String.join(", ", known)
                : "; did you mean " + String.join(", ", near) + "?"));
  }
}
