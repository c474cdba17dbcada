package dev.awsevents.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.UnidentifiedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualityUpToNullsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1,"b":[2]}           | {"b":[2],"a":1}           | true
          {"a":1}                   | {"a":1,"b":null}          | true
          {"a":1,"b":null}          | {"a":1}                   | true
          {"a":1}                   | {"a":1,"b":2}             | false
          {"a":1,"b":2}             | {"a":1}                   | false
          {"a":{"b":1}}             | {"a":{"b":2}}             | false
          {"a":{}}                  | {}                        | false
          [null]                    | []                        | false
          [1,2]                     | [2,1]                     | false
          [1]                       | [1.0]                     | true
          100                       | 1e2                       | true
          0.1                       | 0.10                      | true
          12345678901234567890      | 12345678901234567890.0    | true
          12345678901234567890      | 12345678901234567891      | false
          1                         | "1"                       | false
          true                      | "true"                    | false
          "a"                       | "a"                       | true
          null                      | null                      | true
          null                      | false                     | false
          {}                        | []                        | false
          """)
  void valuesAreTheSameIfThereIsNoDifference(String one, String other, boolean same) {
    assertEquals(same, EqualityUpToNulls.isSame(freeForm(one), freeForm(other)));
    assertEquals(same, JsonDifference.paths(one.getBytes(UTF_8), other.getBytes(UTF_8)).isEmpty());
  }

  private static @Nullable Object freeForm(String json) {
    return AwsEvents.read(json, UnidentifiedEvent.class).content();
  }
}
