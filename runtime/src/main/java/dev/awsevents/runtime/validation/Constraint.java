package dev.awsevents.runtime.validation;

import dev.awsevents.Violation;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of a value. There is one method for each keyword of JSON Schema, with the name
 * of the keyword. As in JSON Schema, a keyword holds only for values of the type that it is about.
 */
public final class Constraint {
  private final List<Rule> rules = new ArrayList<>();
  private @Nullable Members members;
  private @Nullable Elements elements;

  /** Of which nothing is said yet. */
  public Constraint() {}

  /**
   * What of a document does not hold.
   *
   * @param document as free-form JSON
   */
  public List<Violation> violations(@Nullable Object document) {
    return LargeStack.isNeededFor(document)
        ? LargeStack.call(() -> find(document))
        : find(document);
  }

  private List<Violation> find(@Nullable Object document) {
    if (accepts(document)) {
      return List.of();
    }
    Findings findings = new Findings();
    check(document, Place.DOCUMENT, findings);
    return findings.violations();
  }

  void check(@Nullable Object value, Place place, Findings findings) {
    for (Rule rule : rules) {
      rule.check(value, place, findings);
    }
  }

  boolean accepts(@Nullable Object value) {
    // By index, without an iterator: this is done for each value of a document.
    for (int i = 0; i < rules.size(); i++) {
      if (!rules.get(i).accepts(value)) {
        return false;
      }
    }
    return true;
  }

  /** Adds a rule that another class has. */
  Constraint add(Rule rule) {
    rules.add(rule);
    return this;
  }

  private <T> Constraint demand(Class<T> type, Predicate<T> condition, String problem) {
    return add(
        new Condition(
            value -> !type.isInstance(value) || condition.test(type.cast(value)), problem, false));
  }

  /** The value has one of the types. */
  public Constraint type(String... names) {
    return add(ValueType.oneOf(names));
  }

  /** The value is one of these strings: {@code enum} or {@code const}. */
  public Constraint values(String... texts) {
    return oneOfValues(List.of(texts));
  }

  /**
   * The value is one of those in a list: {@code enum} or {@code const}.
   *
   * @param list as JSON
   */
  public Constraint valuesOf(String list) {
    List<?> values = new Utf8JsonReader(list.getBytes(StandardCharsets.UTF_8)).readList();
    List<@Nullable Object> canonical = new ArrayList<>();
    values.forEach(value -> canonical.add(CanonicalJson.of(value)));
    return oneOfValues(canonical);
  }

  private Constraint oneOfValues(Collection<? extends @Nullable Object> canonical) {
    Set<@Nullable Object> values = new HashSet<>(canonical);
    return add(
        new Condition(
            value -> values.contains(CanonicalJson.of(value)),
            "is none of the values that the schema lists",
            true));
  }

  /** No value is allowed. */
  public Constraint never() {
    return add(new Condition(value -> false, "is not allowed", true));
  }

  /** The number of Unicode characters of a string. */
  public Constraint minLength(int least) {
    return demand(
        String.class,
        text -> text.codePointCount(0, text.length()) >= least,
        "is shorter than " + Counted.of(least, "character"));
  }

  /** The number of Unicode characters of a string. */
  public Constraint maxLength(int most) {
    return demand(
        String.class,
        text -> text.codePointCount(0, text.length()) <= most,
        "is longer than " + Counted.of(most, "character"));
  }

  /** A part of a string matches a pattern, which is the same for Java as in the schema. */
  public Constraint pattern(String pattern) {
    return pattern(pattern, pattern);
  }

  /**
   * A part of a string matches a pattern.
   *
   * @param source the pattern as the schema has it
   * @param regex the same for Java
   */
  public Constraint pattern(String source, String regex) {
    TextPattern pattern = new TextPattern(source, regex);
    return add(
        (value, place, findings) -> {
          String problem = value instanceof String text ? pattern.problem(text) : null;
          if (problem != null) {
            findings.add(place, problem);
          }
        });
  }

  private Constraint number(Predicate<BigDecimal> condition, String problem) {
    return demand(Number.class, number -> condition.test(JsonNumbers.of(number)), problem);
  }

  /** The number is at least so large. */
  public Constraint minimum(String least) {
    BigDecimal limit = new BigDecimal(least);
    return number(value -> value.compareTo(limit) >= 0, "is less than " + least);
  }

  /** The number is at most so large. */
  public Constraint maximum(String most) {
    BigDecimal limit = new BigDecimal(most);
    return number(value -> value.compareTo(limit) <= 0, "is more than " + most);
  }

  /** The number is larger. */
  public Constraint exclusiveMinimum(String lower) {
    BigDecimal limit = new BigDecimal(lower);
    return number(value -> value.compareTo(limit) > 0, "is not more than " + lower);
  }

  /** The number is smaller. */
  public Constraint exclusiveMaximum(String upper) {
    BigDecimal limit = new BigDecimal(upper);
    return number(value -> value.compareTo(limit) < 0, "is not less than " + upper);
  }

  /** The number is a whole multiple of the divisor. */
  public Constraint multipleOf(String divisor) {
    BigDecimal step = new BigDecimal(divisor);
    return number(value -> JsonNumbers.isMultiple(value, step), "is not a multiple of " + divisor);
  }

  /** The number of elements of a list. */
  public Constraint minItems(int least) {
    return demand(
        List.class, list -> list.size() >= least, "has fewer than " + Counted.of(least, "element"));
  }

  /** The number of elements of a list. */
  public Constraint maxItems(int most) {
    return demand(
        List.class, list -> list.size() <= most, "has more than " + Counted.of(most, "element"));
  }

  /** No two elements of a list are the same JSON value. */
  public Constraint uniqueItems() {
    return demand(
        List.class,
        list -> {
          Set<@Nullable Object> distinct = new HashSet<>();
          for (Object element : list) {
            if (!distinct.add(CanonicalJson.of(element))) {
              return false;
            }
          }
          return true;
        },
        "has elements that are equal");
  }

  /** The first elements of a list. */
  public Constraint prefixItems(Constraint... constraints) {
    elements().first(constraints);
    return this;
  }

  /** The elements of a list, except for the first ones of which something else is said. */
  public Constraint items(Constraint constraint) {
    elements().others(constraint);
    return this;
  }

  private Elements elements() {
    if (elements == null) {
      elements = new Elements();
      rules.add(elements);
    }
    return elements;
  }

  /** So many elements of a list hold to a constraint; {@code least} and {@code most} included. */
  public Constraint contains(Constraint constraint, int least, int most) {
    return add(
        (value, place, findings) -> {
          if (value instanceof List<?> list) {
            long count = list.stream().filter(each -> constraint.accepts(each)).count();
            if (count < least) {
              findings.add(place, "has too few elements of the kind that it must contain");
            } else if (count > most) {
              findings.add(place, "has too many elements of the kind that it must contain");
            }
          }
        });
  }

  /** The members that an object always has. */
  public Constraint required(String... names) {
    return add(new RequiredMembers(names));
  }

  /** The members that an object has if it has a certain one. */
  public Constraint dependentRequired(String member, String... names) {
    return dependentSchema(member, new Constraint().required(names));
  }

  /** What an object holds to if it has a certain member. */
  public Constraint dependentSchema(String member, Constraint constraint) {
    return add(
        (value, place, findings) -> {
          if (value instanceof Map<?, ?> object && object.containsKey(member)) {
            constraint.check(value, place, findings);
          }
        });
  }

  /** The number of members of an object. */
  public Constraint minProperties(int least) {
    return demand(
        Map.class, map -> map.size() >= least, "has fewer than " + Counted.of(least, "member"));
  }

  /** The number of members of an object. */
  public Constraint maxProperties(int most) {
    return demand(
        Map.class, map -> map.size() <= most, "has more than " + Counted.of(most, "member"));
  }

  /** The names of all members of an object, as strings. */
  public Constraint propertyNames(Constraint constraint) {
    return add(
        (value, place, findings) -> {
          if (value instanceof Map<?, ?> object) {
            for (Object name : object.keySet()) {
              if (!constraint.accepts(name)) {
                findings.add(
                    place.member((String) name), "has a name that the schema does not allow");
              }
            }
          }
        });
  }

  /** A member of an object, if it is there. */
  public Constraint property(String name, Constraint constraint) {
    members().property(name, constraint);
    return this;
  }

  /**
   * The members of an object whose names match a pattern.
   *
   * @param regex the pattern for Java
   */
  public Constraint patternProperty(String regex, Constraint constraint) {
    members().pattern(new TextPattern(regex, regex), constraint);
    return this;
  }

  /** All other members of an object. */
  public Constraint additionalProperties(Constraint constraint) {
    members().others(constraint);
    return this;
  }

  /** An object has no other members. */
  public Constraint noAdditionalProperties() {
    members().close();
    return this;
  }

  private Members members() {
    if (members == null) {
      members = new Members();
      rules.add(members);
    }
    return members;
  }

  /** All of several constraints hold. */
  public Constraint allOf(Constraint... constraints) {
    for (Constraint constraint : constraints) {
      add(new Reference(() -> constraint));
    }
    return this;
  }

  /** At least one of several constraints holds. */
  public Constraint anyOf(Constraint... alternatives) {
    return add(new Alternatives(false, alternatives));
  }

  /** One of several constraints holds, and no other. */
  public Constraint oneOf(Constraint... alternatives) {
    return add(new Alternatives(true, alternatives));
  }

  /** A constraint does not hold. */
  public Constraint not(Constraint excluded) {
    return add(
        new Condition(value -> !excluded.accepts(value), "is what the schema excludes", true));
  }

  /** If a constraint holds, another one holds too, or else a third one. */
  public Constraint ifThenElse(Constraint condition, Constraint then, Constraint otherwise) {
    return add(new Choice(condition, then, otherwise));
  }
}
