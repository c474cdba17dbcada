package dev.awsevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.Utf8JsonReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionsTest {
  private static final FieldNames NAMES = FieldNames.of("S", "N", "BOOL", "M");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"A"}                           | A
          {"type":"A","x":1}                     | A
          {"x":{"type":"B"},"type":"A"}          | A
          {"x":[{"type":"B"}],"y":{},"type":"A"} | A
          {"\\u0074ype":"A"}                      | A
          {"type":17}                            | 17
          {"type":true}                          | true
          {"type":null}                          |
          {"type":{}}                            |
          {"type":["A"]}                         |
          {"Type":"A","type ":"B"}               |
          {}                                     |
          # Of equal names the last wins
          {"type":"A","type":"B"}                | B
          {"type":"A","type":null}               |
          {"type":"A","type":{"type":"B"}}       |
          {"type":[],"type":"B"}                 | B
          """)
  void tagIsTheTextOfAScalarMember(String json, @Nullable String tag) {
    Utf8JsonReader in = reader(json);

    assertEquals(tag, Unions.tag(in, "type"));
    assertStaysWhereItWas(in, json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"kind":{"type":"A"}}                        | A
          {"x":{"type":"B"},"kind":{"y":1,"type":"A"}} | A
          {"kind":{"type":17}}                         | 17
          {"kind":{"type":{}}}                         |
          {"kind":{"type":null}}                       |
          {"kind":{}}                                  |
          {"kind":"A"}                                 |
          {"kind":[{"type":"A"}]}                      |
          {"type":"A"}                                 |
          {}                                           |
          # Of equal names the last wins
          {"kind":{"type":"A"},"kind":{"type":"B"}}    | B
          {"kind":{"type":"A"},"kind":{}}              |
          {"kind":{"type":"A"},"kind":null}            |
          {"kind":{"type":"A","type":"B"}}             | B
          """)
  void tagMayBeInsideAMember(String json, @Nullable String tag) {
    Utf8JsonReader in = reader(json);

    assertEquals(tag, Unions.tag(in, "kind", "type"));
    assertStaysWhereItWas(in, json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"x":"a","value":"b"}   | string
          {"value":-1.5,"x":true} | number
          {"value":0}             | number
          {"value":true}          | boolean
          {"value":false}         | boolean
          {"value":{"value":1}}   | object
          {"value":[{"value":1}]} | array
          {"value":null}          | null
          {"x":{"value":1}}       |
          {}                      |
          # Of equal names the last wins
          {"value":1,"value":"a"} | string
          """)
  void kindIsThatOfTheValueOfAMember(String json, @Nullable String kind) {
    Utf8JsonReader in = reader(json);

    assertEquals(kind, Unions.kind(in, "value"));
    assertStaysWhereItWas(in, json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"S":"a"}                  | 1
          {"N":"1"}                  | 2
          {"M":{"S":"a"}}            | 8
          {"S":"a","M":{}}           | 9
          {"M":{},"S":"a"}           | 9
          {"x":1,"BOOL":false}       | 4
          {"S":null,"N":"1"}         | 2
          {"x":{"S":"a"}}            | 0
          {"s":"a"}                  | 0
          {}                         | 0
          # Of equal names the last wins
          {"S":"a","S":null}         | 0
          {"S":null,"S":"a"}         | 1
          {"S":"a","N":"1","S":null} | 2
          """)
  void membersAreThoseThatAreNotNull(String json, long members) {
    Utf8JsonReader in = reader(json);

    assertEquals(members, Unions.members(in, NAMES));
    assertStaysWhereItWas(in, json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"S":null}                 | 0
          {"N":null}                 | 2
          {"S":null,"N":null}        | 2
          {"N":"1"}                  | 2
          {"N":null,"N":"1"}         | 2
          {"N":"1","N":null}         | 2
          {"M":{},"M":null,"N":null} | 2
          """)
  void someMembersCountEvenIfTheyAreNull(String json, long members) {
    Utf8JsonReader in = reader(json);

    assertEquals(members, Unions.members(in, NAMES, 2));
    assertStaysWhereItWas(in, json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "1",
        "null",
        "{\"type\":",
        "{\"type\":\"A\"",
        "{\"type\":\"A\",}",
        "{\"x\":{]"
      })
  void brokenObjectIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> Unions.tag(reader(json), "type"));
    assertThrows(EventFormatException.class, () -> Unions.tag(reader(json), "x", "type"));
    assertThrows(EventFormatException.class, () -> Unions.kind(reader(json), "type"));
    assertThrows(EventFormatException.class, () -> Unions.members(reader(json), NAMES));
  }

  private static void assertStaysWhereItWas(Utf8JsonReader in, String json) {
    assertFalse(in.hasRaw());
    assertEquals(reader(json).readValue(), in.readValue());
    in.end();
  }

  private static Utf8JsonReader reader(String json) {
    return new Utf8JsonReader(json.getBytes(UTF_8));
  }
}
