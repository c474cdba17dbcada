package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.AwsEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsonschema2pojo.exception.GenerationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What class files can hold at most. */
class LimitsTest {
  private final ObjectMapper mapper = new ObjectMapper();

  @TempDir private Path schemas;
  @TempDir private Path target;

  @Test
  void propertiesThatARecordCannotHoldAreUnknownFields() throws Exception {
    write("Big", object(300));
    List<String> warnings = generate();
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("the properties from p253 on are left"), warnings.get(0));

    ObjectNode payload = mapper.createObjectNode();
    for (int i = 0; i < 300; i++) {
      payload.put("p" + i, "v" + i);
    }
    assertRoundTrip("Big", payload);
  }

  @Test
  @Tag("long")
  void aFileHoldsThousandsOfProperties() throws Exception {
    ObjectNode wide = mapper.createObjectNode();
    ObjectNode payload = mapper.createObjectNode();
    for (int i = 0; i < 80; i++) {
      wide.withObject("/properties").set("object" + i, object(98));
      payload.withObject("/object" + i).put("p" + i, "v");
    }
    write("Wide", wide);
    assertEquals(List.of(), generate());
    assertRoundTrip("Wide", payload);
  }

  @Test
  void morePropertiesInAFileAreAnError() throws IOException {
    ObjectNode wide = mapper.createObjectNode();
    for (int i = 0; i < 80; i++) {
      wide.withObject("/properties").set("object" + i, object(100));
    }
    write("Wide", wide);
    GenerationException error = assertThrows(GenerationException.class, this::generate);
    assertTrue(
        String.valueOf(error.getMessage()).contains("cannot have more than 8000 components"));
  }

  @Test
  void anEnumHoldsManyValuesAndMoreAreStrings() throws Exception {
    ObjectNode schema = mapper.createObjectNode();
    for (int i = 0; i < 1_501; i++) {
      schema.withObject("/properties/more").withArray("enum").add("value " + i);
      if (i < 1_500) {
        schema.withObject("/properties/many").withArray("enum").add("value " + i);
      }
    }
    write("Enums", schema);
    generate();
    Class<?> type =
        assertRoundTrip(
            "Enums", mapper.createObjectNode().put("many", "value 7").put("more", "value 8"));
    assertEquals(String.class, type.getRecordComponents()[1 - index(type, "many")].getType());
  }

  @Test
  @Tag("long")
  void aUnionHoldsManyVariants() throws Exception {
    ObjectNode schema = mapper.createObjectNode();
    for (int i = 0; i < 1_000; i++) {
      ObjectNode variant = schema.withArray("oneOf").addObject().put("title", "Variant " + i);
      variant.withObject("/properties/kind").put("const", "kind " + i);
    }
    write("Many", schema);
    generate();
    assertRoundTrip("Many", mapper.createObjectNode().put("kind", "kind 999"));
  }

  private static int index(Class<?> type, String component) {
    return type.getRecordComponents()[0].getName().equals(component) ? 0 : 1;
  }

  private ObjectNode object(int properties) {
    ObjectNode object = mapper.createObjectNode();
    for (int i = 0; i < properties; i++) {
      object.withObject("/properties/p" + i).put("type", "string");
    }
    return object;
  }

  private void write(String name, ObjectNode schema) throws IOException {
    Files.writeString(schemas.resolve(name + ".json"), schema.toString());
  }

  private List<String> generate() throws IOException {
    return Generator.generate(schemas, target);
  }

  private Class<?> assertRoundTrip(String name, ObjectNode payload) throws Exception {
    GeneratedClasses classes =
        new GeneratedClasses(InMemoryCompiler.compile(Folders.files(target)));
    Class<?> type = classes.type(name);
    byte[] json = mapper.writeValueAsBytes(payload);
    Object read = AwsEvents.read(json, type);
    assertEquals(read, AwsEvents.read(json, type));
    assertEquals(read.hashCode(), AwsEvents.read(json, type).hashCode());
    JsonValues.assertSame(json, AwsEvents.toBytes(read), name);
    return type;
  }
}
