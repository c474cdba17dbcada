package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import dev.awsevents.value.Bytes;
import dev.awsevents.view.JsonBody;
import dev.awsevents.view.JsonData;
import dev.awsevents.view.JsonMessage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapperDocumentsTest {
  record Order(String id, List<Line> lines) {}

  record Line(String product, int count) {}

  private record Message(@Nullable String body) implements JsonBody {}

  private static final String JSON = "{\"id\":\"1\",\"lines\":[{\"product\":\"tea\",\"count\":2}]}";
  private static final Order ORDER = new Order("1", List.of(new Line("tea", 2)));

  static Stream<Object> mappers() {
    return Stream.of(
        new com.fasterxml.jackson.databind.ObjectMapper(),
        new com.fasterxml.jackson.databind.json.JsonMapper(),
        new com.fasterxml.jackson.databind.ObjectMapper() {
          private static final long serialVersionUID = 1L;
        },
        new tools.jackson.databind.ObjectMapper(),
        new tools.jackson.databind.json.JsonMapper());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theMapperReadsTheUsersType(Object mapper) {
    JsonMessage message = () -> JSON;
    JsonData data = () -> Bytes.ofUtf8(JSON);

    assertEquals(ORDER, new Message(JSON).bodyAs(Order.class, mapper));
    assertEquals(ORDER, message.messageAs(Order.class, mapper));
    assertEquals(ORDER, data.dataAs(Order.class, mapper));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aDocumentThatTheMapperRefusesIsAnErrorWithItsPath(Object mapper) {
    Message message = new Message("{\"lines\":[{\"count\":1},{\"count\":\"secret\"}]}");

    EventFormatException e =
        assertThrows(EventFormatException.class, () -> message.bodyAs(Order.class, mapper));

    assertEquals("$.lines[1].count", e.path());
    assertEquals(
        "expected a document that Jackson reads as "
            + Order.class.getName()
            + " at $.lines[1].count",
        e.getMessage());
    assertTrue(
        mapper instanceof com.fasterxml.jackson.databind.ObjectMapper
            ? e.getCause() instanceof com.fasterxml.jackson.core.JacksonException
            : e.getCause() instanceof tools.jackson.core.JacksonException);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void malformedTextIsAnErrorThatDoesNotTellIt(Object mapper) {
    Message message = new Message("secret");

    EventFormatException e =
        assertThrows(EventFormatException.class, () -> message.bodyAs(Order.class, mapper));

    assertEquals("$", e.path());
    assertFalse(String.valueOf(e.getMessage()).contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "", " "})
  void noDocumentIsAnError(String body) {
    for (Object mapper : mappers().toList()) {
      assertThrows(EventFormatException.class, () -> new Message(body).bodyAs(Order.class, mapper));
      assertThrows(EventFormatException.class, () -> new Message(null).bodyAs(Order.class, mapper));
    }
  }

  @Test
  void anythingElseThanAMapperIsRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Message(JSON).bodyAs(Order.class, new Object()));

    assertEquals("java.lang.Object is no ObjectMapper of Jackson 2 or 3", e.getMessage());
  }
}
