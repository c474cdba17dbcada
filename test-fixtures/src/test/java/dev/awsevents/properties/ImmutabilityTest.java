package dev.awsevents.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixture;
import dev.awsevents.value.Bytes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a constructor was given, and nothing that an accessor returns, changes a record. */
class ImmutabilityTest {
  static List<Class<?>> types() {
    return Instances.types();
  }

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void constructorsCopyCollectionsAndWhatIsInThem(Class<?> type) {
    Instances.forEachBeyondSchema(
        type,
        (source, value) -> {
          String before = AwsEvents.toJson(value);
          int hash = value.hashCode();
          source.changeCollections();

          assertEquals(before, AwsEvents.toJson(value));
          assertEquals(hash, value.hashCode());
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void accessorsReturnNothingThatCanBeChanged(Class<?> type) {
    Unmodifiable unmodifiable = new Unmodifiable();

    Instances.forEachBeyondSchema(type, (source, value) -> unmodifiable.check(value));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void recordsThatWereReadCannotBeChangedEither(Fixture fixture) {
    new Unmodifiable().check(AwsEvents.read(fixture.json(), fixture.type()));
  }

  @Test
  void bytesCopyTheArray() {
    byte[] content = {1, 2, 3};
    Bytes bytes = Bytes.of(content);
    Arrays.fill(content, (byte) 9);

    assertEquals(Bytes.of((byte) 1, (byte) 2, (byte) 3), bytes);
  }
}
