package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.value.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single type, even if no fixture has it. */
class JacksonTypesTest {
  private static final List<String> DOCUMENTS =
      List.of(
          "{}",
          "[]",
          "\"QUJD\"",
          "\"?\"",
          "5",
          "true",
          "{\"x\":[1.5,{\"y\":null}],\"type\":\"z\",\"S\":\"s\"}");

  static List<Jackson> mappers() {
    return Jackson.plain();
  }

  static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>(GeneratedTypes.all());
    types.add(Bytes.class);
    types.add(UnidentifiedEvent.class);
    return types;
  }

  @Test
  void everyTypeIsKnownToJackson() {
    List<Class<?>> types = types();

    assertTrue(types.size() > 600, () -> types.size() + " types");
    assertEquals(
        List.of(),
        types.stream().filter(type -> !type.isAnnotationPresent(JacksonCodec.class)).toList());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void everyTypeIsReadAndWrittenAsByAwsEvents(Jackson jackson) throws Exception {
    for (Class<?> type : types()) {
      for (String json : DOCUMENTS) {
        String expected = written(type, json);
        Object value = readOrNull(jackson, type, json);
        String what = type.getName() + " of " + json;
        assertEquals(expected, value == null ? null : AwsEvents.toJson(value), what);
        if (value != null) {
          assertEquals(expected, jackson.toText(value), what);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void nullIsNull(Jackson jackson) throws Exception {
    for (Class<?> type : types()) {
      assertNull(jackson.read("null", type), type.getName());
    }
    assertEquals("null", jackson.toText(null));
  }

  private static @Nullable String written(Class<?> type, String json) {
    try {
      return AwsEvents.toJson(AwsEvents.read(json, type));
    } catch (EventFormatException e) {
      return null;
    }
  }

  private static @Nullable Object readOrNull(Jackson jackson, Class<?> type, String json)
      throws Exception {
    try {
      return jackson.read(json, type);
    } catch (com.fasterxml.jackson.databind.exc.MismatchedInputException
        | tools.jackson.databind.exc.MismatchedInputException e) {
      return null;
    }
  }
}
