package dev.awsevents.runtime.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.awsevents.Violation;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each keyword refuses, and what it says. */
class ConstraintTest {
  /** A constraint with a document, and what is wrong with that; empty if nothing is. */
  record Row(Constraint constraint, String json, String violations) {}

  static Stream<Row> rows() {
    Constraint small = any().maximum("9");
    Constraint cat = any().property("kind", any().values("cat")).required("kind", "lives");
    Constraint dog = any().property("kind", any().values("dog")).required("kind");
    return Stream.of(
        new Row(any().type("string"), "\"a\"", ""),
        new Row(any().type("string", "null"), "1", "$ is not a string or null"),
        new Row(any().type("integer"), "1.0", ""),
        new Row(any().type("integer"), "1.5", "$ is not a whole number"),
        new Row(any().type("number"), "\"1\"", "$ is not a number"),
        new Row(any().type("boolean"), "null", "$ is not true or false"),
        new Row(any().type("array"), "{}", "$ is not a list"),
        new Row(any().type("object"), "[]", "$ is not an object"),
        new Row(any().values("a", "b"), "\"b\"", ""),
        new Row(any().values("a"), "\"c\"", "$ is none of the values that the schema lists"),
        new Row(any().valuesOf("[1,null,{\"a\":[2.0]}]"), "{\"a\":[2]}", ""),
        new Row(any().valuesOf("[1,null]"), "null", ""),
        new Row(any().valuesOf("[1]"), "true", "$ is none of the values that the schema lists"),
        new Row(any().never(), "null", "$ is not allowed"),
        new Row(any().minLength(2), "\"😀\"", "$ is shorter than 2 characters"),
        new Row(any().maxLength(1), "\"😀\"", ""),
        new Row(any().maxLength(1), "\"ab\"", "$ is longer than 1 character"),
        new Row(any().maxLength(1), "12", ""),
        new Row(any().pattern("b"), "\"abc\"", ""),
        new Row(any().pattern("^b$", "^b\\z"), "\"b\\n\"", "$ does not match the pattern ^b$"),
        new Row(any().minimum("0.1"), "0.1", ""),
        new Row(any().minimum("0.1"), "0.09", "$ is less than 0.1"),
        new Row(any().maximum("9"), "10", "$ is more than 9"),
        new Row(any().maximum("9"), "1e400", "$ is more than 9"),
        new Row(any().exclusiveMinimum("0"), "0.0", "$ is not more than 0"),
        new Row(any().exclusiveMaximum("9"), "9", "$ is not less than 9"),
        new Row(any().multipleOf("0.01"), "19.99", ""),
        new Row(any().multipleOf("0.01"), "19.999", "$ is not a multiple of 0.01"),
        new Row(any().multipleOf("3"), "1e300", "$ is not a multiple of 3"),
        new Row(any().multipleOf("2"), "-1e300", ""),
        new Row(any().minItems(1), "[]", "$ has fewer than 1 element"),
        new Row(any().maxItems(1), "[1,2]", "$ has more than 1 element"),
        new Row(any().uniqueItems(), "[1,\"1\",true]", ""),
        new Row(any().uniqueItems(), "[{\"a\":1},{\"a\":1.0}]", "$ has elements that are equal"),
        new Row(any().items(small), "[1,10,11]", "$[1] is more than 9, $[2] is more than 9"),
        new Row(any().prefixItems(small).items(any().never()), "[1]", ""),
        new Row(
            any().prefixItems(small).items(any().never()),
            "[10,1]",
            "$[0] is more than 9, $[1] is not allowed"),
        new Row(any().contains(small, 1, 1), "[10,9]", ""),
        new Row(
            any().contains(small, 1, 1),
            "[10]",
            "$ has too few elements of the kind that it must contain"),
        new Row(
            any().contains(small, 1, 1),
            "[1,2]",
            "$ has too many elements of the kind that it must contain"),
        new Row(any().required("a", "b c"), "{\"a\":null}", "$['b c'] is missing"),
        new Row(any().dependentRequired("a", "b"), "{\"c\":1}", ""),
        new Row(any().dependentRequired("a", "b"), "{\"a\":1}", "$.b is missing"),
        new Row(
            any().dependentSchema("a", any().maxProperties(1)),
            "{\"a\":1,\"b\":2}",
            "$ has more than 1 member"),
        new Row(any().minProperties(2), "{\"a\":1}", "$ has fewer than 2 members"),
        new Row(
            any().propertyNames(any().maxLength(1)),
            "{\"ab\":1}",
            "$.ab has a name that the schema does not allow"),
        new Row(
            any().property("a", any().items(any().property("b", small))),
            "{\"a\":[{},{\"b\":10}]}",
            "$.a[1].b is more than 9"),
        new Row(
            any().property("a", any()).patternProperty("^x", small).noAdditionalProperties(),
            "{\"a\":1,\"x1\":10,\"b\":1}",
            "$.x1 is more than 9, $.b is unknown"),
        new Row(any().additionalProperties(small), "{\"a\":10}", "$.a is more than 9"),
        new Row(any().allOf(small, any().minimum("5")), "4", "$ is less than 5"),
        new Row(any().allOf(small, small), "10", "$ is more than 9"),
        new Row(any().anyOf(small, any().type("string")), "\"a\"", ""),
        new Row(any().oneOf(cat, dog), "{\"kind\":\"dog\"}", ""),
        new Row(any().oneOf(cat, dog), "{\"kind\":\"cat\"}", "$.lives is missing"),
        new Row(any().oneOf(cat, dog), "{}", "$ fits none of the alternatives in the schema"),
        new Row(
            any().oneOf(small, any().type("integer")),
            "1",
            "$ fits more than one of the alternatives in the schema"),
        new Row(any().not(small), "1", "$ is what the schema excludes"),
        new Row(any().not(small), "10", ""),
        new Row(any().ifThenElse(small, any(), any().minimum("20")), "10", "$ is less than 20"),
        new Row(any().ifThenElse(small, any().minimum("5"), any()), "4", "$ is less than 5"));
  }

  private static Constraint any() {
    return new Constraint();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWhatTheKeywordForbids(Row row) {
    assertEquals(row.violations(), violations(row.constraint(), row.json()));
  }

  /** Each keyword meets the values of all others, too. */
  @Test
  void aValueIsAcceptedIfNothingIsWrongWithIt() {
    for (Row row : rows().toList()) {
      for (Row other : rows().toList()) {
        Object value = value(other.json());

        assertEquals(
            violations(row.constraint(), other.json()).isEmpty(),
            row.constraint().accepts(value),
            () -> row + " and " + other.json());
      }
    }
  }

  private static @Nullable Object value(String json) {
    return new Utf8JsonReader(json.getBytes(StandardCharsets.UTF_8)).readValue();
  }

  private static String violations(Constraint constraint, String json) {
    Findings findings = new Findings();
    constraint.check(value(json), Place.DOCUMENT, findings);
    List<String> texts = findings.violations().stream().map(Violation::toString).toList();
    return String.join(", ", texts);
  }

  @Test
  void aTextThatMakesAPatternTryTooMuchIsRefusedInTime() {
    Constraint constraint = any().pattern("^(a+)+$", "^(?:a+)+\\z");
    String json = '"' + "a".repeat(5_000) + "!\"";
    assertEquals(
        "$ is too long to be matched with the pattern ^(a+)+$",
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> violations(constraint, json)));
  }

  @Test
  void aLongTextIsMatchedWithAnOrdinaryPattern() {
    String json = '"' + "a".repeat(1_000_000) + '"';
    assertEquals("", violations(any().pattern("^[a-z]+$", "^[a-z]+\\z"), json));
  }

  @Test
  void aLongTextIsMatchedWithAPatternThatRecurses() {
    String json = '"' + "ab".repeat(50_000) + '"';
    assertEquals("", violations(any().pattern("^(a|b)*$", "^(?:a|b)*\\z"), json));
  }

  @Test
  void numbersWithLargeExponentsCostNoTime() {
    String list = "[1e999999999,3e999999999,1e-999999999]";
    assertEquals(
        "$[0] is not a multiple of 3, $[2] is not a multiple of 3",
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> violations(any().uniqueItems().items(any().multipleOf("3")), list)));
  }
}
