package dev.awsevents.api.samples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotations in all places. */
public interface Nullness<T extends @Nullable Object> {
  @Nullable String returned();

  void taken(@Nullable String first, String second);

  List<@Nullable String> inside(Map<String, ? extends @Nullable Number> map);

  byte @Nullable [] array(@Nullable String[] elements);

  Map.@Nullable Entry<String, T> nested();

  void variable(@Nullable Object... values);
}
