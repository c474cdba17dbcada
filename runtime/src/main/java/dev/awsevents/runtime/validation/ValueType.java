package dev.awsevents.runtime.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of JSON Schema, by their names in upper case. */
enum ValueType {
  STRING("a string"),
  INTEGER("a whole number"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  ARRAY("a list"),
  OBJECT("an object"),
  NULL("null");

  private final String noun;

  ValueType(String noun) {
    this.noun = noun;
  }

  /** That a value has one of the types. */
  static Rule oneOf(String... names) {
    List<ValueType> types =
        Arrays.stream(names).map(name -> valueOf(name.toUpperCase(Locale.ROOT))).toList();
    String problem =
        types.stream().map(type -> type.noun).collect(Collectors.joining(" or ", "is not ", ""));
    ValueType first = types.get(0);
    return new Condition(
        types.size() == 1 ? first::has : value -> anyHas(types, value), problem, true);
  }

  private static boolean anyHas(List<ValueType> types, @Nullable Object value) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).has(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(@Nullable Object value) {
    return switch (this) {
      case STRING -> value instanceof String;
      case INTEGER ->
          value instanceof Long
              || (value instanceof Number number && JsonNumbers.isWhole(JsonNumbers.of(number)));
      case NUMBER -> value instanceof Number;
      case BOOLEAN -> value instanceof Boolean;
      case ARRAY -> value instanceof List<?>;
      case OBJECT -> value instanceof Map<?, ?>;
      case NULL -> value == null;
    };
  }
}
