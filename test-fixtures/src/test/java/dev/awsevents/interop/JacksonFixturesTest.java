package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsevents.AwsEvents;
import dev.awsevents.conformance.JsonDifference;
import dev.awsevents.fixtures.Fixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper without configuration reads and writes every type as {@code AwsEvents} does. */
class JacksonFixturesTest {
  static Stream<Arguments> fixtures() {
    return Jackson.plain().stream()
        .flatMap(jackson -> Fixture.all().stream().map(each -> Arguments.of(jackson, each)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsBytes(Jackson jackson, Fixture fixture) throws Exception {
    assertEquals(
        AwsEvents.read(fixture.json(), fixture.type()),
        jackson.read(fixture.json(), fixture.type()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsText(Jackson jackson, Fixture fixture) throws Exception {
    String json = new String(fixture.json(), StandardCharsets.UTF_8);

    assertEquals(
        AwsEvents.read(fixture.json(), fixture.type()), jackson.read(json, fixture.type()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsTrees(Jackson jackson, Fixture fixture) throws Exception {
    Object value = jackson.readTree(fixture.json(), fixture.type());

    assertEquals(List.of(), JsonDifference.paths(fixture.json(), AwsEvents.toBytes(value)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void writesBytesAndText(Jackson jackson, Fixture fixture) throws Exception {
    Object value = AwsEvents.read(fixture.json(), fixture.type());
    String expected = AwsEvents.toJson(value);

    assertEquals(expected, jackson.toText(value));
    // In bytes Jackson writes an emoji as two escapes.
    assertEquals(List.of(), JsonDifference.paths(fixture.json(), jackson.toBytes(value)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void convertsIntoAnEqualValue(Jackson jackson, Fixture fixture) {
    Object value = AwsEvents.read(fixture.json(), fixture.type());

    assertEquals(value, jackson.convert(value, fixture.type()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsAndWritesNestedValuesByThemselves(Jackson jackson, Fixture fixture) throws Exception {
    List<Object> nested = Annotated.within(AwsEvents.read(fixture.json(), fixture.type()));

    assertFalse(nested.isEmpty());
    for (Object value : nested) {
      String json = AwsEvents.toJson(value);
      assertEquals(json, jackson.toText(value));
      assertEquals(AwsEvents.read(json, value.getClass()), jackson.read(json, value.getClass()));
    }
  }
}
