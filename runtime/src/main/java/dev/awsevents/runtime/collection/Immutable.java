package dev.awsevents.runtime.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes deep, unmodifiable copies of lists and maps. Other values stay as they are. */
public final class Immutable {
  private Immutable() {}

  /** An unmodifiable copy of a list or a map; any other value itself. */
  public static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return ImmutableList.copyOf(list);
    }
    if (value instanceof Map<?, ?> map) {
      return ImmutableMap.copyOf(map);
    }
    return value;
  }

  /** As {@link #copy}, for free-form JSON: with the numbers that reading gives. */
  public static @Nullable Object copyOfFreeForm(@Nullable Object value) {
    return value == null
            || value instanceof String
            || value instanceof ImmutableMap
            || value instanceof ImmutableList
        ? value
        : FreeForm.copy(value);
  }

  /**
   * As {@link #copy}, for a value of a type parameter. A list or map there is free-form JSON, so
   * any unmodifiable list or map has the right type.
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // null only where null came
  public static <T extends @Nullable Object> T copyGeneric(T value) {
    return (T) copy(value);
  }

  /**
   * Whether {@link #copyGeneric} returns values of the same type again. True for all types but
   * special lists and maps, such as {@code ArrayList}.
   */
  public static boolean keepsType(Class<?> type) {
    if (Map.class.isAssignableFrom(type)) {
      return type.isAssignableFrom(ImmutableMap.class);
    }
    return !List.class.isAssignableFrom(type) || type.isAssignableFrom(ImmutableList.class);
  }
}
