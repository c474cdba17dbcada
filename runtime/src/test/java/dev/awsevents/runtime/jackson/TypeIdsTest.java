package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.awsevents.AwsEvents;
import dev.awsevents.value.Bytes;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Type ids go around our values as around any other: objects, lists and scalars. */
class TypeIdsTest {
  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Delivery.class, name = "delivery"),
    @JsonSubTypes.Type(value = Marked.class, name = "marked"),
    @JsonSubTypes.Type(value = Bytes.class, name = "bytes")
  })
  private @interface OneOfOurs {}

  record InProperty(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@t") @OneOfOurs Object it) {}

  record InArray(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY) @OneOfOurs
          Object it) {}

  record InObject(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT) @OneOfOurs
          Object it) {}

  record Outside(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "@t")
          @OneOfOurs
          Object it) {}

  private record Case(Object value, String json) {}

  private static final String DELIVERY =
      "{\"id\":\"1\",\"inner\":{\"kind\":\"delivery\"},\"x\":[{},1.5]}";
  private static final Object READ = AwsEvents.read(DELIVERY, Delivery.class);
  private static final Object LIST = new Marked(List.of(List.of(1L), "x"));
  private static final Object BYTES = Bytes.ofUtf8("ABC");

  private static final List<Case> CASES =
      List.of(
          new Case(new InProperty(READ), "{'it':{'@t':'delivery'," + DELIVERY.substring(1) + "}"),
          new Case(
              new InProperty(AwsEvents.read("{}", Delivery.class)), "{'it':{'@t':'delivery'}}"),
          new Case(new InProperty(LIST), "{'it':['marked',[[1],'x']]}"),
          new Case(new InProperty(BYTES), "{'it':['bytes','QUJD']}"),
          new Case(new InArray(READ), "{'it':['delivery'," + DELIVERY + "]}"),
          new Case(new InArray(LIST), "{'it':['marked',[[1],'x']]}"),
          new Case(new InArray(BYTES), "{'it':['bytes','QUJD']}"),
          new Case(new InObject(READ), "{'it':{'delivery':" + DELIVERY + "}}"),
          new Case(new InObject(LIST), "{'it':{'marked':[[1],'x']}}"),
          new Case(new InObject(BYTES), "{'it':{'bytes':'QUJD'}}"),
          new Case(new Outside(READ), "{'it':" + DELIVERY + ",'@t':'delivery'}"),
          new Case(new Outside(LIST), "{'it':[[1],'x'],'@t':'marked'}"),
          new Case(new Outside(BYTES), "{'it':'QUJD','@t':'bytes'}"));

  static List<Mapper> mappers() {
    return Mapper.both();
  }

  static List<Mapper> mappersWithDefaultTyping() {
    return Mapper.both(Setting.DEFAULT_TYPING);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aTypeIdIsWrittenAndRead(Mapper mapper) throws Exception {
    for (Case each : CASES) {
      String json = each.json().replace('\'', '"');

      assertEquals(json, mapper.toText(each.value()));
      for (Source source : Source.values()) {
        assertEquals(
            each.value(),
            mapper.read(source, json, each.value().getClass()),
            () -> source + ": " + json);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aTypeIdMayComeAfterOtherMembers(Mapper mapper) throws Exception {
    String json =
        "{\"it\":" + DELIVERY.substring(0, DELIVERY.length() - 1) + ",\"@t\":\"delivery\"}}";
    for (Source source : Source.values()) {
      assertEquals(new InProperty(READ), mapper.read(source, json, InProperty.class));
    }
  }

  @ParameterizedTest
  @MethodSource("mappersWithDefaultTyping")
  void defaultTypingGoesRoundTrip(Mapper mapper) throws Exception {
    for (Object value : List.of(READ, LIST, BYTES)) {
      Object[] around = {value};
      for (Source source : List.of(Source.BYTES, Source.TEXT, Source.READER, Source.TOKENS)) {
        assertEquals(
            List.of(around),
            List.of((Object[]) mapper.read(source, mapper.toText(around), Object[].class)));
      }
    }
  }
}
