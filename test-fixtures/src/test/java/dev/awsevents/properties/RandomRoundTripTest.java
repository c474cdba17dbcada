package dev.awsevents.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.conformance.SchemaValidation;
import dev.awsevents.fixtures.RecordTree;
import dev.awsevents.interop.Jackson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of every type, made by constructors, are written, validated and read again. */
class RandomRoundTripTest {
  static List<Class<?>> types() {
    return Instances.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsWrittenIsValidByTheSchema(Class<?> type) {
    String schema = SchemaFile.of(type).id();

    Instances.forEachValid(
        type,
        (source, value) -> {
          String json = AwsEvents.toJson(value);
          assertEquals(List.of(), SchemaValidation.violations(schema, json), json);
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsWrittenIsReadAsAnEqualValue(Class<?> type) {
    Instances.forEachValid(type, (source, value) -> assertRoundTrip(type, value));
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatTheSchemaDoesNotKnowIsReadAsAnEqualValueToo(Class<?> type) {
    Instances.forEachBeyondSchema(type, (source, value) -> assertRoundTrip(type, value));
  }

  private static void assertRoundTrip(Class<?> type, Object value) {
    byte[] json = AwsEvents.toBytes(value);
    Object again = AwsEvents.read(json, type);

    assertEquals("", RecordDifference.between(value, again));
    assertEquals("", RecordDifference.between(again, value));
    assertEquals(value.hashCode(), again.hashCode());
    assertArrayEquals(json, AwsEvents.toBytes(again));
  }

  @ParameterizedTest
  @MethodSource("types")
  void buildersMakeEqualValues(Class<?> type) {
    Instances.forEachValid(
        type,
        (source, value) -> {
          Object rebuilt = RecordTree.rebuilt(value);

          assertEquals("", RecordDifference.between(value, rebuilt));
          assertEquals(AwsEvents.toJson(value), AwsEvents.toJson(rebuilt));
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void mappersOfJacksonReadAndWriteEqualValues(Class<?> type) {
    List<Jackson> mappers = Jackson.plain();

    Instances.forEachBeyondSchema(
        type,
        (source, value) -> {
          String json = AwsEvents.toJson(value);
          for (Jackson mapper : mappers) {
            Object read = mapper.read(json, type);
            Object written = AwsEvents.read(mapper.toText(value), type);

            assertEquals("", RecordDifference.between(value, read), mapper::toString);
            assertEquals("", RecordDifference.between(value, written), mapper::toString);
          }
        });
  }
}
