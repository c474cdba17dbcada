package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.awsevents.AwsEvents;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.value.Bytes;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which settings of a mapper affect generated types, and which do not. */
class MapperSettingsTest {
  private static final SqsEvent EVENT =
      SqsEvent.builder()
          .addRecords(m -> m.messageId("1").body("é").messageAttributes(Map.of()))
          .unknownFields(Map.of("newField", Arrays.asList(1L, null)))
          .build();
  private static final String JSON =
      "{\"Records\":[{\"messageId\":\"1\",\"body\":\"é\",\"messageAttributes\":{}}],\"newField\":[1,null]}";

  @Test
  void settingsOfJackson2DoNotChangeTheWireForm() throws Exception {
    ObjectMapper mapper =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .addMixIn(SqsEvent.Message.class, Ignored.class)
            .build();

    assertEquals(JSON, mapper.writeValueAsString(EVENT));
    assertEquals(EVENT, mapper.readValue(JSON, SqsEvent.class));
  }

  @JsonIgnoreType
  private static final class Ignored {}

  @Test
  void settingsOfJackson3DoNotChangeTheWireForm() {
    tools.jackson.databind.ObjectMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .propertyNamingStrategy(
                tools.jackson.databind.PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .changeDefaultPropertyInclusion(
                unused ->
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(SqsEvent.Message.class, Ignored.class)
            .build();

    assertEquals(JSON, mapper.writeValueAsString(EVENT));
    assertEquals(EVENT, mapper.readValue(JSON, SqsEvent.class));
  }

  @Test
  void prettyPrintingIsHonoured() throws Exception {
    ObjectMapper second = new ObjectMapper();
    tools.jackson.databind.ObjectMapper third = new tools.jackson.databind.ObjectMapper();
    JsonNode tree = second.readTree(JSON);

    assertEquals(
        second.writerWithDefaultPrettyPrinter().writeValueAsString(tree),
        second.writerWithDefaultPrettyPrinter().writeValueAsString(EVENT));
    assertEquals(
        third.writerWithDefaultPrettyPrinter().writeValueAsString(third.readTree(JSON)),
        third.writerWithDefaultPrettyPrinter().writeValueAsString(EVENT));
  }

  @Test
  void settingsOfTheGeneratorAreHonoured() throws Exception {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .build();

    assertEquals(
        JSON.replace("é", "\\u00E9").replace("[1,", "[\"1\","), mapper.writeValueAsString(EVENT));
  }

  @Test
  void settingsOfTheParserAreHonoured() throws Exception {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    SqsEvent event =
        mapper.readValue("/* c */ {\"Records\":[{\"body\":\"x\",},], \"n\": NaN}", SqsEvent.class);

    assertEquals("x", event.records().get(0).body());
    assertEquals("NaN", event.unknownFields().get("n"));
  }

  @Test
  void trailingTokensAreAnErrorIfTheMapperSaysSo() throws Exception {
    ObjectMapper lenient = new ObjectMapper();
    ObjectMapper strict = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    assertEquals(EVENT, lenient.readValue(JSON + " {}", SqsEvent.class));
    assertThrows(
        MismatchedInputException.class, () -> strict.readValue(JSON + " {}", SqsEvent.class));
  }

  @Test
  void documentsAreReadOneAfterTheOther() throws Exception {
    try (MappingIterator<SqsEvent> events =
        new ObjectMapper().readerFor(SqsEvent.class).readValues(JSON + "\n" + JSON + "{}")) {
      assertEquals(List.of(EVENT, EVENT, SqsEvent.builder().build()), events.readAll());
    }
  }

  @Test
  void aValueInsideADocumentIsReadByItself() throws Exception {
    assertEquals(
        EVENT,
        new ObjectMapper()
            .readerFor(SqsEvent.class)
            .at("/a/1")
            .<SqsEvent>readValue("{\"a\":[0," + JSON + ",{}],\"b\":{}}"));
  }

  @Test
  void theRootMayBeWrapped() throws Exception {
    ObjectMapper mapper =
        new ObjectMapper()
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE);

    assertEquals("{\"SqsEvent\":" + JSON + "}", mapper.writeValueAsString(EVENT));
    assertEquals(EVENT, mapper.readValue("{\"SqsEvent\":" + JSON + "}", SqsEvent.class));
    assertEquals(null, mapper.readValue("{\"SqsEvent\":null}", SqsEvent.class));
  }

  @Test
  void aGeneratorInsideADocumentCanWriteMore() throws Exception {
    StringWriter text = new StringWriter();
    ObjectMapper mapper = new ObjectMapper();
    try (JsonGenerator out = mapper.getFactory().createGenerator(text)) {
      out.writeStartArray();
      mapper.writeValue(out, EVENT);
      out.writePOJO(EVENT);
      out.writeEndArray();
    }

    assertEquals("[" + JSON + "," + JSON + "]", text.toString());
  }

  record Any(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.PROPERTY)
          Object property,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Object wrapped,
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
          Object array) {}

  static List<Jackson> mappersThatTakeTypeIds() {
    return List.of(
        new Jackson2("Jackson 2", new ObjectMapper()),
        new Jackson3(
            "Jackson 3",
            tools.jackson.databind.json.JsonMapper.builder()
                .polymorphicTypeValidator(
                    tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("dev.awsevents.")
                        .build())
                .build()));
  }

  @ParameterizedTest
  @MethodSource("mappersThatTakeTypeIds")
  void typeIdsOfAnAnnotationAreWrittenAndRead(Jackson jackson) throws Exception {
    DynamoDbAttributeValue value =
        DynamoDbAttributeValue.ofM(Map.of("a", DynamoDbAttributeValue.ofN("1")));
    for (Object content :
        List.of(
            EVENT,
            value,
            Bytes.ofUtf8("ABC"),
            EVENT.records().get(0),
            SqsEvent.builder().build())) {
      Any any = new Any(content, content, content);

      assertEquals(any, jackson.read(jackson.toText(any), Any.class), () -> content.toString());
    }
  }

  @Test
  void typeIdsOfDefaultTypingAreWrittenAndRead() throws Exception {
    ObjectMapper mapper =
        JsonMapper.builder()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType("dev.awsevents.").build(),
                ObjectMapper.DefaultTyping.NON_FINAL_AND_ENUMS)
            .build();
    DynamoDbAttributeValue value = DynamoDbAttributeValue.ofS("x");
    String json = mapper.writerFor(DynamoDbAttributeValue.class).writeValueAsString(value);

    assertEquals("[\"dev.awsevents.dynamodb.DynamoDbAttributeValue$S\",{\"S\":\"x\"}]", json);
    assertEquals(value, mapper.readValue(json, DynamoDbAttributeValue.class));
    assertEquals(JSON, mapper.writeValueAsString(EVENT));
    assertEquals(EVENT, mapper.readValue(JSON, SqsEvent.class));
  }

  @Test
  void everyFixtureIsWrittenPrettyAndReadAgain() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    for (SqsEvent event : Fixtures.all(SqsEvent.class)) {
      assertEquals(
          event,
          AwsEvents.read(
              mapper.writerWithDefaultPrettyPrinter().writeValueAsString(event), SqsEvent.class));
    }
  }
}
