package dev.awsevents.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern asks of a value. If the value is a list, the condition must hold for one element.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html">Comparison
 *     operators</a>
 */
public final class Condition {
  private final @Nullable Object json;

  private Condition(@Nullable Object json) {
    this.json = json;
  }

  /** As it stands in the JSON of a pattern. */
  @Nullable Object json() {
    return json;
  }

  /** The text itself, upper and lower case counting. */
  public static Condition is(String text) {
    return new Condition(text);
  }

  /** The number, however it is written: 300, 300.0 and 3.0e2 are the same. */
  public static Condition is(Number number) {
    return numeric("=", number);
  }

  /** True or false. */
  public static Condition is(boolean value) {
    return new Condition(value);
  }

  /** Null: the key is there, with null. */
  public static Condition isNull() {
    return new Condition(null);
  }

  /** The text, upper and lower case making no difference. */
  public static Condition isIgnoringCase(String text) {
    return operator("equals-ignore-case", text);
  }

  /** A text that begins with this one. */
  public static Condition prefix(String text) {
    return operator("prefix", text);
  }

  /** A text that begins with this one, upper and lower case making no difference. */
  public static Condition prefixIgnoringCase(String text) {
    return operator("prefix", Map.of("equals-ignore-case", text));
  }

  /** A text that ends with this one. */
  public static Condition suffix(String text) {
    return operator("suffix", text);
  }

  /** A text that ends with this one, upper and lower case making no difference. */
  public static Condition suffixIgnoringCase(String text) {
    return operator("suffix", Map.of("equals-ignore-case", text));
  }

  /**
   * A text in which each asterisk stands for any characters or none. A backslash before an asterisk
   * or a backslash takes away its meaning.
   */
  public static Condition wildcard(String text) {
    return operator("wildcard", text);
  }

  /** Any text but these. */
  public static Condition anythingBut(String... texts) {
    return operator("anything-but", List.of(texts));
  }

  /** Any number but these. */
  public static Condition anythingBut(Number... numbers) {
    return operator("anything-but", List.of(numbers));
  }

  /** Any text but these, upper and lower case making no difference. */
  public static Condition anythingButIgnoringCase(String... texts) {
    return operator("anything-but", Map.of("equals-ignore-case", List.of(texts)));
  }

  /** A text that begins with none of these. */
  public static Condition anythingButPrefix(String... texts) {
    return operator("anything-but", Map.of("prefix", List.of(texts)));
  }

  /** A text that ends with none of these. */
  public static Condition anythingButSuffix(String... texts) {
    return operator("anything-but", Map.of("suffix", List.of(texts)));
  }

  /** A text that is like none of these, with asterisks as in {@link #wildcard}. */
  public static Condition anythingButWildcard(String... texts) {
    return operator("anything-but", Map.of("wildcard", List.of(texts)));
  }

  /** A greater number. */
  public static Condition greaterThan(Number number) {
    return numeric(">", number);
  }

  /** The number or a greater one. */
  public static Condition atLeast(Number number) {
    return numeric(">=", number);
  }

  /** A smaller number. */
  public static Condition lessThan(Number number) {
    return numeric("<", number);
  }

  /** The number or a smaller one. */
  public static Condition atMost(Number number) {
    return numeric("<=", number);
  }

  /** A number from the first to the second, both included. */
  public static Condition between(Number least, Number most) {
    return numeric(">=", least, "<=", most);
  }

  /** The key is there, with a value that is neither an object nor a list of objects. */
  public static Condition exists() {
    return operator("exists", true);
  }

  /** The key is not there. */
  public static Condition isAbsent() {
    return operator("exists", false);
  }

  /**
   * An IP address in a block.
   *
   * @param block such as {@code 10.0.0.0/24} or {@code 2001:db8::/32}
   */
  public static Condition cidr(String block) {
    return operator("cidr", block);
  }

  private static Condition operator(String name, Object operand) {
    return new Condition(Map.of(name, operand));
  }

  private static Condition numeric(Object... operatorsAndNumbers) {
    List<Object> operands = new ArrayList<>();
    for (Object each : operatorsAndNumbers) {
      operands.add(each instanceof Number number ? new BigDecimal(number.toString()) : each);
    }
    return operator("numeric", operands);
  }
}
