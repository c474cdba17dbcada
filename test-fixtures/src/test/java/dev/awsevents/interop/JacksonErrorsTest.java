package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.awsevents.documentdb.DocumentDbEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.sqs.SqsEvent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors are Jackson's own. They have place and path, but no values of the payload. */
class JacksonErrorsTest {
  record Order(String id, int count) {}

  record Work(List<SqsEvent> events) {}

  static List<Jackson> mappers() {
    return Jackson.plain();
  }

  private static final String DEEP_ERROR =
      "{\n\"Records\":[{},{\"messageAttributes\":{\"secret name of more than forty characters, all told\":[\"secret\"]}}]}";

  @ParameterizedTest
  @MethodSource("mappers")
  void anotherStructureIsAMismatchWithPathAndPlace(Jackson jackson) {
    Failure failure = failure(jackson, DEEP_ERROR, SqsEvent.class);

    assertEquals("MismatchedInputException", failure.type());
    assertEquals("expected an object but found a list", failure.problem());
    assertEquals(
        "Records/1/messageAttributes/secret name of more than forty character...", failure.path());
    assertEquals(2, failure.line());
    assertFalse(failure.message().contains("\"secret\""), failure.message());
    assertTrue(
        failure.message().contains("dev.awsevents.sqs.SqsEvent[\"Records\"]->java.util.List[1]"),
        failure.message());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void thePathGoesOnOutsideOfOurType(Jackson jackson) {
    Failure failure = failure(jackson, "{\"events\":[{},{\"Records\":{}}]}", Work.class);

    assertEquals("expected a list but found an object", failure.problem());
    assertEquals("events/1/Records", failure.path());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void thePathGoesOnInsideOfTheUsersType(Jackson jackson) {
    Type type = new TypeReference<EventBridgeEvent<List<Order>>>() {}.getType();
    Failure failure = failure(jackson, "{\"source\":\"s\",\"detail\":[{},{\"count\":{}}]}", type);

    assertEquals("MismatchedInputException", failure.type());
    assertEquals("detail/1/count", failure.path());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void thePathGoesThroughAUnion(Jackson jackson) {
    Failure failure =
        failure(
            jackson,
            "{\"events\":[{},\n{\"event\":{\"updateDescription\":[],\"operationType\":\"update\"}}]}",
            DocumentDbEvent.class);

    assertEquals("expected an object but found a list", failure.problem());
    assertEquals("events/1/event/updateDescription", failure.path());
    assertEquals(2, failure.line());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anotherRootIsAMismatch(Jackson jackson) {
    for (String json : List.of("[]", "\"secret\"", "5", "true")) {
      Failure failure = failure(jackson, json, SqsEvent.class);

      assertEquals("MismatchedInputException", failure.type());
      assertTrue(failure.problem().startsWith("expected an object but found "), json);
      assertEquals("", failure.path());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anExponentBeyond32BitsIsAMismatchWithItsPath(Jackson jackson) {
    for (String number : List.of("1E+2147483649", "1E-2147483648", "0.5e99999999999")) {
      Failure failure = failure(jackson, "{\"x\":[" + number + "]}", SqsEvent.class);

      assertEquals("MismatchedInputException", failure.type());
      assertEquals(
          "expected a number with an exponent of at most 32 bits but found a number",
          failure.problem());
      assertEquals("x/0", failure.path());
      assertFalse(failure.message().contains(number), failure.message());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aWrongElementOfATreeIsAMismatchWithItsPath(Jackson jackson) {
    Exception e =
        assertThrows(
            Exception.class,
            () ->
                jackson.readTree(
                    "{\"Records\":[[]]}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    SqsEvent.class));

    assertEquals("Records/0", Failure.of(e).path());
  }

  @Test
  void malformedTextIsAnErrorOfJacksonsParser() {
    for (String json : List.of("{\"Records\":[{\"body\":\"x", "{\"Records\"", "{", "{\"a\":tru}")) {
      JsonProcessingException second =
          assertThrows(
              JsonProcessingException.class,
              () -> new ObjectMapper().readValue(json, SqsEvent.class));
      assertInstanceOf(JsonParseException.class, second);
      assertTrue(second.getLocation().getColumnNr() > 1);
      assertThrows(
          tools.jackson.core.exc.StreamReadException.class,
          () -> new tools.jackson.databind.ObjectMapper().readValue(json, SqsEvent.class));
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void depthIsLimitedByTheMapper(Jackson jackson) throws Exception {
    String fine = "{\"x\":" + "[".repeat(400) + "]".repeat(400) + "}";
    String deep = "{\"x\":" + "[".repeat(1100) + "]".repeat(1100) + "}";

    assertEquals(fine, jackson.toText(jackson.read(fine, SqsEvent.class)));
    assertEquals("StreamConstraintsException", failure(jackson, deep, SqsEvent.class).type());
  }

  @Test
  void lengthsAreLimitedByTheMapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxStringLength(10).build());

    assertThrows(
        StreamConstraintsException.class,
        () -> mapper.readValue("{\"Records\":[{\"body\":\"12345678901\"}]}", SqsEvent.class));
  }

  @Test
  void theTargetOfTheErrorIsOurType() {
    MismatchedInputException e =
        assertThrows(
            MismatchedInputException.class,
            () ->
                new ObjectMapper()
                    .readValue("{\"Records\":5,\"x\":1,\"Records\":{}}", SqsEvent.class));

    assertEquals(SqsEvent.class, e.getTargetType());
  }

  private static Failure failure(Jackson jackson, String json, Type type) {
    return Failure.of(assertThrows(Exception.class, () -> jackson.read(json, type)));
  }

  /** The parts that the exceptions of both versions have in common. */
  private record Failure(String type, String problem, String path, int line, String message) {
    static Failure of(Exception e) {
      if (e instanceof JsonMappingException second) {
        return new Failure(
            e.getClass().getSimpleName(),
            second.getOriginalMessage(),
            second.getPath().stream()
                .map(at -> at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName())
                .collect(Collectors.joining("/")),
            second.getLocation() == null ? -1 : second.getLocation().getLineNr(),
            String.valueOf(e.getMessage()));
      }
      if (e instanceof tools.jackson.core.JacksonException third) {
        return new Failure(
            e.getClass().getSimpleName(),
            third.getOriginalMessage(),
            third.getPath().stream()
                .map(at -> at.getPropertyName() == null ? "" + at.getIndex() : at.getPropertyName())
                .collect(Collectors.joining("/")),
            third.getLocation() == null ? -1 : third.getLocation().getLineNr(),
            String.valueOf(e.getMessage()));
      }
      return new Failure(e.getClass().getSimpleName(), "", "", -1, String.valueOf(e.getMessage()));
    }
  }
}
