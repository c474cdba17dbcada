package dev.awsevents.runtime.recognition;

import static dev.awsevents.runtime.recognition.RecognitionRule.absent;
import static dev.awsevents.runtime.recognition.RecognitionRule.containing;
import static dev.awsevents.runtime.recognition.RecognitionRule.differing;
import static dev.awsevents.runtime.recognition.RecognitionRule.equalTo;
import static dev.awsevents.runtime.recognition.RecognitionRule.present;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import dev.awsevents.runtime.recognition.RecognitionRule.Condition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1}       | true
          {"a":null}    | true
          {"a":""}      | true
          {"a":{}}      | true
          {"a":[]}      | true
          {"x":0,"a":1} | true
          {"\\u0061":1}  | true
          {}            | false
          {"A":1}       | false
          {"x":{"a":1}} | false
          []            | false
          [{"a":1}]     | false
          "a"           | false
          1             | false
          null          | false
          """)
  void presentHoldsForAnyValueAndAbsentForNone(String json, boolean present) {
    assertEquals(present, holds(json, present("/a")));
    assertEquals(!present, holds(json, absent("/a")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":"x"}      | true
          {"a":"y"}      | true
          {"a":"\\u0078"} | true
          {"a":"X"}      | false
          {"a":"xy"}     | false
          {"a":""}       | false
          {"a":1}        | true
          {"a":"1"}      | true
          {"a":1.0}      | false
          {"a":true}     | true
          {"a":null}     | false
          {"a":{}}       | false
          {"a":["x"]}    | false
          {}             | false
          """)
  void equalHoldsForAScalarWithOneOfTheTextsAndDifferingForAllElse(String json, boolean holds) {
    assertEquals(holds, holds(json, equalTo("/a", "x", "y", "1", "true")));
    assertEquals(!holds, holds(json, differing("/a", "x", "y", "1", "true")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":"arn:aws:sqs:eu"}    | true
          {"a":"arn:aws-cn:sqs:cn"} | true
          {"a":":sqs:"}             | true
          {"a":":SQS:"}             | false
          {"a":"sqs"}               | false
          {"a":":x"}                | true
          {"a":[":sqs:"]}           | false
          {"a":{":sqs:":1}}         | false
          {"a":null}                | false
          {}                        | false
          """)
  void containingHoldsForAScalarWithOneOfTheTextsInIt(String json, boolean holds) {
    assertEquals(holds, holds(json, containing("/a", ":sqs:", ":x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /a/b         | {"a":{"b":1}}       | true
          /a/b         | {"a":{"c":1},"b":1} | false
          /a/b         | {"a":[{"b":1}]}     | false
          /a/b         | {"a":"b"}           | false
          /a/0         | {"a":[1]}           | true
          /a/0         | {"a":[]}            | false
          /a/0         | {"a":{"0":1}}       | true
          /a/0/b       | {"a":[{"b":1},{}]}  | true
          /a/0/b       | {"a":[{},{"b":1}]}  | false
          /a/0/0       | {"a":[[1]]}         | true
          /0           | [1,2]               | true
          /0/a         | [{"a":1}]           | true
          /a~1b        | {"a/b":1}           | true
          /a~1b        | {"a":{"b":1}}       | false
          /a~0b        | {"a~b":1}           | true
          /a~01b       | {"a~1b":1}          | true
          /a~01b       | {"a/b":1}           | false
          /~0~1        | {"~/":1}            | true
          /            | {"":1}              | true
          /a/          | {"a":{"":1}}        | true
          /detail-type | {"detail-type":1}   | true
          /a b         | {"a b":1}           | true
          /é           | {"é":1}             | true
          """)
  void pointersAreThoseOfRfc6901(String pointer, String json, boolean holds) {
    assertEquals(holds, holds(json, present(pointer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":"x","a":"y"}      | false
          {"a":"y","a":"x"}      | true
          {"a":"x","a":null}     | false
          {"a":"x","a":{}}       | false
          {"a":"x","\\u0061":"y"} | false
          """)
  void lastOfEqualNamesWins(String json, boolean holds) {
    assertEquals(holds, holds(json, equalTo("/a", "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":{\"b\":1},\"a\":{}}",
        "{\"a\":{\"b\":1},\"a\":1}",
        "{\"a\":{\"b\":1},\"a\":[]}",
        "{\"a\":{\"b\":1},\"a\":{\"c\":1}}"
      })
  void whatWasInAnEarlierOneOfEqualNamesIsForgotten(String json) {
    assertEquals(false, holds(json, present("/a/b")));
  }

  @Test
  void allConditionsMustHold() {
    Condition[] conditions = {present("/a"), equalTo("/b/c", "x"), absent("/d")};

    assertEquals(true, holds("{\"a\":1,\"b\":{\"c\":\"x\"}}", conditions));
    assertEquals(false, holds("{\"b\":{\"c\":\"x\"}}", conditions));
    assertEquals(false, holds("{\"a\":1,\"b\":{\"c\":\"y\"}}", conditions));
    assertEquals(false, holds("{\"a\":1,\"b\":{\"c\":\"x\"},\"d\":null}", conditions));
  }

  @Test
  void conditionsMayAskForTheSamePlaceAndForOneInsideIt() {
    Condition[] conditions = {
      present("/a"), present("/a/b"), equalTo("/a/b", "x", "z"), containing("/a/b", "x")
    };

    assertEquals(true, holds("{\"a\":{\"b\":\"x\"}}", conditions));
    assertEquals(false, holds("{\"a\":{\"b\":\"z\"}}", conditions));
    assertEquals(false, holds("{\"a\":\"x\"}", conditions));
  }

  @Test
  void mostConditionsWinInWhateverOrderTheRulesAre() {
    RecognitionRule one = RecognitionRule.of(present("/a"));
    RecognitionRule two = RecognitionRule.of(present("/a"), present("/b"));
    RecognitionRule three = RecognitionRule.of(present("/a"), present("/b"), absent("/c"));
    RecognitionRule other = RecognitionRule.of(present("/x"), present("/y"));
    List<RecognitionRule> rules = new ArrayList<>(List.of(one, two, three, other));
    for (int i = 0; i < rules.size(); i++) {
      EventRecogniser recogniser = new EventRecogniser(List.copyOf(rules));
      assertEquals(rules.indexOf(one), recogniser.recognise("{\"a\":1}".getBytes(UTF_8)));
      assertEquals(
          rules.indexOf(two), recogniser.recognise("{\"a\":1,\"b\":1,\"c\":1}".getBytes(UTF_8)));
      assertEquals(rules.indexOf(three), recogniser.recognise("{\"b\":1,\"a\":1}".getBytes(UTF_8)));
      assertEquals(rules.indexOf(other), recogniser.recognise("{\"y\":1,\"x\":1}".getBytes(UTF_8)));
      assertEquals(-1, recogniser.recognise("{\"b\":1,\"y\":1}".getBytes(UTF_8)));
      Collections.rotate(rules, 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"one":1}                              | one
          {"two":1}                              | two
          {"one":1,"two":1}                      | none
          {"one":1,"two":1,"d":1}                | none
          {"one":1,"c":1,"d":1,"e":1}            | one
          {"a":1}                                | none
          {"a":1,"b":1}                          | one
          {"b":1,"c":1}                          | two
          {"a":1,"b":1,"c":1}                    | one
          {"a":1,"b":1,"c":1,"f":1}              | one
          {"d":1}                                | two
          {"a":1,"b":1,"d":1}                    | one
          {"c":1,"d":1,"e":1}                    | three
          {"a":1,"b":1,"c":1,"d":1,"e":1}        | none
          {"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}  | none
          """)
  void secondBestRulesCountOnlyIfNoFirstBestHoldsAndOfEquallyGoodEventsNoneWins(
      String json, String expected) {
    Condition a = present("/a");
    Condition b = present("/b");
    Condition c = present("/c");
    Condition d = present("/d");
    RecognitionRule one =
        RecognitionRule.of(present("/one"))
            .otherwise(
                RecognitionRule.of(a, b),
                RecognitionRule.of(a, b, c),
                RecognitionRule.of(a, b, present("/f")));
    RecognitionRule two =
        RecognitionRule.of(present("/two"))
            .otherwise(RecognitionRule.of(b, c), RecognitionRule.of(d));
    RecognitionRule three =
        RecognitionRule.of(present("/three")).otherwise(RecognitionRule.of(c, d, present("/e")));
    Map<RecognitionRule, String> names = Map.of(one, "one", two, "two", three, "three");
    List<RecognitionRule> rules = new ArrayList<>(names.keySet());
    for (int i = 0; i < rules.size(); i++) {
      int event = new EventRecogniser(rules).recognise(json.getBytes(UTF_8));

      assertEquals(expected, event < 0 ? "none" : names.get(rules.get(event)));
      Collections.rotate(rules, 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":"x"}              | true true, false false, true false
          {"a":"y","b":1}        | false true, true true, true false
          {"a":null,"c":null}    | false true, false false, false true
          {"a":"x","b":{},"c":1} | true true, true true, false true
          {}                     | false false, false false, true false
          """)
  void explanationTellsOfEachConditionWhetherItHoldsAndWhetherTheKeyIsThere(
      String json, String expected) {
    List<RecognitionRule> rules =
        List.of(
            RecognitionRule.of(present("/other")),
            RecognitionRule.of(equalTo("/a", "x"), present("/b"), absent("/c")));
    List<RuleMatch> matches = new EventRecogniser(rules).explain(json.getBytes(UTF_8));

    assertEquals(2, matches.size());
    assertEquals(
        rules.get(1).conditions(),
        matches.get(1).outcomes().stream().map(RuleMatch.Outcome::condition).toList());
    assertEquals(
        expected,
        matches.get(1).outcomes().stream()
            .map(outcome -> outcome.holds() + " " + outcome.present())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void explanationHasTheSecondBestRulesToo() {
    RecognitionRule rule =
        RecognitionRule.of(present("/a"))
            .otherwise(RecognitionRule.of(present("/b")), RecognitionRule.of(present("/c")));
    List<RuleMatch> matches =
        new EventRecogniser(List.of(rule)).explain("{\"c\":1}".getBytes(UTF_8));

    assertEquals(false, matches.get(0).holds());
    assertEquals(
        List.of(false, true), matches.get(0).otherwise().stream().map(RuleMatch::holds).toList());
  }

  @Test
  void explanationAgreesWithRecognition() {
    EventRecogniser recogniser =
        new EventRecogniser(List.of(RecognitionRule.of(present("/a"), absent("/b"))));
    for (String json : List.of("{\"a\":1}", "{\"a\":1,\"b\":1}", "{}")) {
      byte[] bytes = json.getBytes(UTF_8);
      assertEquals(recogniser.recognise(bytes) == 0, recogniser.explain(bytes).get(0).holds());
    }
  }

  @Test
  void withoutRulesNothingIsRecognised() {
    assertEquals(-1, new EventRecogniser(List.of()).recognise("{}".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":}",
        "{\"a\":1",
        "{\"a\":1}x",
        "{\"x\":[1,]}",
        "{\"a\":\"\\x\"}",
        "tru"
      })
  void brokenDocumentIsAnErrorEvenWhereNoRuleAsks(String json) {
    assertThrows(EventFormatException.class, () -> holds(json, present("/a")));
  }

  @Test
  void hostileDocumentIsAnErrorInBoundedTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThrows(
              EventFormatException.class,
              () -> holds("{\"a\":".repeat(100_000), present("/a/a/a")));
          assertThrows(
              EventFormatException.class, () -> holds("[".repeat(100_000), present("/0/0/0")));
          String many = "{\"a\":{\"b\":1},\"x\":[" + "{},".repeat(500_000);
          assertEquals(true, holds(many + "1]}", present("/a/b")));
        });
  }

  @Test
  void depthMayBeThatOfTheLimit() {
    String json =
        "{\"a\":".repeat(JsonLimits.STANDARD_DEPTH) + "1" + "}".repeat(JsonLimits.STANDARD_DEPTH);

    assertEquals(true, holds(json, present("/a".repeat(JsonLimits.STANDARD_DEPTH))));
  }

  @Test
  void ruleCannotBeChanged() {
    List<Condition> conditions = new ArrayList<>(List.of(present("/a")));
    List<RecognitionRule> others = new ArrayList<>(List.of(RecognitionRule.of(present("/b"))));
    RecognitionRule rule = new RecognitionRule(conditions, others);
    conditions.clear();
    others.clear();

    assertEquals(
        RecognitionRule.of(present("/a")).otherwise(RecognitionRule.of(present("/b"))), rule);
    assertThrows(UnsupportedOperationException.class, () -> rule.conditions().clear());
    assertThrows(UnsupportedOperationException.class, () -> rule.otherwise().clear());
    assertThrows(UnsupportedOperationException.class, () -> equalTo("/a", "x").operands().add("y"));
  }

  private static boolean holds(String json, Condition... conditions) {
    EventRecogniser recogniser = new EventRecogniser(List.of(RecognitionRule.of(conditions)));
    return recogniser.recognise(json.getBytes(UTF_8)) == 0;
  }
}
