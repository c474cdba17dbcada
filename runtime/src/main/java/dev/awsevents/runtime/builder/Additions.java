package dev.awsevents.runtime.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What generated builders do to add to a list or a map, which may not be there yet. */
public final class Additions {
  private Additions() {}

  /**
   * The list with one more element.
   *
   * @param list what the last call returned, or what a user has set, which is copied; null for none
   */
  public static <E extends @Nullable Object> List<E> add(@Nullable List<E> list, E element) {
    List<E> added = list instanceof GrowingList ? list : new GrowingList<>();
    if (list != null && added != list) {
      added.addAll(list);
    }
    added.add(element);
    return added;
  }

  /**
   * The map with one more entry.
   *
   * @param map what the last call returned, or what a user has set, which is copied; null for none
   */
  public static <V extends @Nullable Object> Map<String, V> put(
      @Nullable Map<String, V> map, String key, V value) {
    Map<String, V> put = map instanceof GrowingMap ? map : new GrowingMap<>();
    if (map != null && put != map) {
      put.putAll(map);
    }
    put.put(key, value);
    return put;
  }

  /** A list that a builder has made, so that nobody else has it. */
  private static final class GrowingList<E extends @Nullable Object> extends ArrayList<E> {
    private static final long serialVersionUID = 1L;
  }

  /** As {@link GrowingList}, for maps. */
  private static final class GrowingMap<V extends @Nullable Object>
      extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;
  }
}
