package dev.awsevents.runtime.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deep copies of lists and maps into unmodifiable ones; anything else is taken as it is. */
public final class Immutable {
  private Immutable() {}

  /** The value itself, or an unmodifiable copy when it is a list or a map. */
  public static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return ImmutableList.copyOf(list);
    }
    if (value instanceof Map<?, ?> map) {
      return ImmutableMap.copyOf(map);
    }
    return value;
  }

  /**
   * As {@link #copy}, for a value of a type parameter: one that stands for a list or map stands for
   * free-form JSON, so any unmodifiable one will do.
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // null only where null came
  public static <T extends @Nullable Object> T copyGeneric(T value) {
    return (T) copy(value);
  }

  /**
   * Whether {@link #copyGeneric} leaves values of a type what they are: true for all but special
   * lists and maps such as {@code ArrayList}.
   */
  public static boolean keepsType(Class<?> type) {
    if (Map.class.isAssignableFrom(type)) {
      return type.isAssignableFrom(ImmutableMap.class);
    }
    return !List.class.isAssignableFrom(type) || type.isAssignableFrom(ImmutableList.class);
  }
}
