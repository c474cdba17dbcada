package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLimits;
import dev.awsevents.codegen.model.SchemaLocation;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a document of JSON or YAML, within {@link SchemaLimits}. An alias in YAML is the value that
 * it stands for.
 */
public final class DocumentParser {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final ObjectReader SCALARS =
      new ObjectMapper().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /**
   * What an anchor in YAML names.
   *
   * @param values how many values it is, with those inside
   * @param depth how many objects and lists are inside each other
   */
  private record Anchored(JsonNode json, int values, int depth) {}

  private final JsonParser in;
  private final Map<Object, Anchored> anchors = new HashMap<>();
  private int values;
  private int aliased;
  private int deepest;
  private SchemaLocation place;

  private DocumentParser(JsonParser in, SchemaLocation root) {
    this.in = in;
    this.place = root;
  }

  /**
   * The document, or a missing node if there is nothing in it.
   *
   * @param root the place of the document, which errors name
   * @throws SchemaException if it is not JSON or YAML, or beyond the limits
   * @throws IOException if it cannot be read
   */
  public static JsonNode parse(JsonParser in, SchemaLocation root) throws IOException {
    DocumentParser parser = new DocumentParser(in, root);
    try {
      return in.nextToken() == null ? MissingNode.getInstance() : parser.value(root, 0);
    } catch (StreamConstraintsException e) {
      throw new SchemaException(
          parser.place, "a text or number in this value is too long", "shorten it");
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      // Jackson's message quotes the file, which may be none of the user's.
      throw malformed(
          root,
          place == null
              ? ""
              : ", in line " + place.getLineNr() + ", column " + place.getColumnNr());
    } catch (CharConversionException | YAMLException e) {
      throw malformed(root, "");
    }
  }

  private static SchemaException malformed(SchemaLocation root, String place) {
    return new SchemaException(
        root,
        (root.pointer().isEmpty() ? "the file" : "the text") + " is not JSON or YAML" + place,
        "correct it");
  }

  private JsonNode value(SchemaLocation location, int depth) throws IOException {
    place = location;
    Object anchor = in.getObjectId();
    if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      return alias(yaml.getText(), location, depth);
    }
    int valuesBefore = values++;
    int deepestBefore = deepest;
    deepest = depth;
    JsonNode json =
        switch (in.currentToken()) {
          case START_OBJECT -> object(location, inside(depth, location));
          case START_ARRAY -> list(location, inside(depth, location));
          default -> SCALARS.readTree(in);
        };
    if (anchor != null) {
      anchors.put(anchor, new Anchored(json, values - valuesBefore, deepest - depth));
    }
    deepest = Math.max(deepest, deepestBefore);
    return json;
  }

  private int inside(int depth, SchemaLocation location) {
    if (depth >= SchemaLimits.MAX_DEPTH) {
      throw new SchemaException(
          location,
          "more than " + SchemaLimits.MAX_DEPTH + " objects and lists are inside each other",
          "move what is inside to definitions, and refer to it with $ref");
    }
    deepest = Math.max(deepest, depth + 1);
    return depth + 1;
  }

  private ObjectNode object(SchemaLocation location, int depth) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      SchemaLocation member = location.at(name);
      if (member.pointer().length() > SchemaLimits.MAX_POINTER_LENGTH) {
        throw new SchemaException(
            member,
            "the name, with those around it, has more than "
                + SchemaLimits.MAX_POINTER_LENGTH
                + " characters",
            "give it a shorter name");
      }
      in.nextToken();
      if (object.has(name)) {
        throw new SchemaException(member, "the name is there twice", "remove one of them");
      }
      object.set(name, value(member, depth));
    }
    return object;
  }

  private ArrayNode list(SchemaLocation location, int depth) throws IOException {
    ArrayNode list = NODES.arrayNode();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(location.at(Integer.toString(list.size())), depth));
    }
    return list;
  }

  private JsonNode alias(String name, SchemaLocation location, int depth) {
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw new SchemaException(
          location, "the alias stands for nothing before it", "define its anchor first");
    }
    values += anchored.values();
    aliased += anchored.values();
    deepest = Math.max(deepest, depth + anchored.depth());
    if (aliased > SchemaLimits.MAX_ALIASED_VALUES || deepest > SchemaLimits.MAX_DEPTH) {
      throw new SchemaException(
          location,
          "the aliases of the file stand for more than "
              + SchemaLimits.MAX_ALIASED_VALUES
              + " values, or for more than "
              + SchemaLimits.MAX_DEPTH
              + " inside each other",
          "use definitions and $ref");
    }
    return anchored.json();
  }
}
