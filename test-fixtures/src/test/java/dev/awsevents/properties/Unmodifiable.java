package dev.awsevents.properties;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.RecordTree;
import dev.awsevents.value.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tries to change a value, and all that its accessors return, by each method that could. */
final class Unmodifiable {
  private static final List<Consumer<List<Object>>> LIST_ADDITIONS =
      List.of(
          list -> list.add("new"),
          list -> list.add(0, "new"),
          list -> list.addAll(List.of("new")),
          list -> list.addAll(0, List.of("new")),
          list -> list.listIterator().add("new"),
          list -> list.subList(0, 0).add("new"));

  private static final List<Consumer<List<Object>>> LIST_CHANGES =
      List.of(
          list -> list.set(0, "new"),
          list -> list.remove(0),
          list -> list.replaceAll(element -> "new"),
          list -> list.sort(Comparator.comparing(String::valueOf)),
          list -> list.subList(0, 1).clear(),
          list -> list.subList(0, 1).set(0, "new"),
          list -> {
            ListIterator<Object> iterator = list.listIterator();
            iterator.next();
            iterator.set("new");
          });

  private static final List<Consumer<Map<Object, Object>>> MAP_ADDITIONS =
      List.of(
          map -> map.put("new", "new"),
          map -> map.putAll(Map.of("new", "new")),
          map -> map.putIfAbsent("?new?", "new"),
          map -> map.computeIfAbsent("?new?", name -> "new"),
          map -> map.compute("?new?", (name, value) -> "new"),
          map -> map.merge("?new?", "new", (one, other) -> one));

  private static final List<Consumer<Map<Object, Object>>> MAP_CHANGES =
      List.of(
          map -> map.remove(map.keySet().iterator().next()),
          map -> map.put(map.keySet().iterator().next(), "new"),
          map -> map.replaceAll((name, value) -> "new"),
          map -> map.replace(map.keySet().iterator().next(), "new"),
          map -> map.entrySet().iterator().next().setValue("new"),
          Map::clear);

  private static final List<Consumer<Collection<?>>> REMOVALS =
      List.of(
          Collection::clear,
          elements -> elements.remove(elements.iterator().next()),
          elements -> elements.removeIf(element -> true),
          elements -> elements.removeAll(Arrays.asList(elements.toArray())),
          elements -> elements.retainAll(new HashSet<>()),
          elements -> {
            Iterator<?> iterator = elements.iterator();
            iterator.next();
            iterator.remove();
          });

  /** Collections of one class are alike, so each class is tried once, empty and not. */
  private final Set<String> tried = new HashSet<>();

  /** Fails if anything in the value can be changed. */
  @SuppressWarnings("unchecked")
  void check(@Nullable Object value) {
    if (value instanceof List<?> list) {
      if (tried.add(list.getClass().getName() + list.isEmpty())) {
        checkList((List<Object>) list);
      }
      list.forEach(this::check);
    } else if (value instanceof Map<?, ?> map) {
      if (tried.add(map.getClass().getName() + map.isEmpty())) {
        checkMap((Map<Object, Object>) map);
      }
      map.values().forEach(this::check);
    } else if (value instanceof Bytes bytes) {
      check(bytes);
    } else if (value instanceof Record record) {
      for (Object component : RecordTree.components(record)) {
        check(component);
      }
    } else {
      assertFalse(value != null && value.getClass().isArray(), "an array");
    }
  }

  private static void checkList(List<Object> list) {
    refuses(list, LIST_ADDITIONS);
    if (!list.isEmpty()) {
      refuses(list, LIST_CHANGES);
      refuses(list, REMOVALS);
    }
  }

  private static void checkMap(Map<Object, Object> map) {
    refuses(map, MAP_ADDITIONS);
    if (!map.isEmpty()) {
      refuses(map, MAP_CHANGES);
      refuses(map.keySet(), REMOVALS);
      refuses(map.values(), REMOVALS);
      refuses(map.entrySet(), REMOVALS);
    }
  }

  private static <T> void refuses(T target, List<? extends Consumer<? super T>> attempts) {
    for (int i = 0; i < attempts.size(); i++) {
      Consumer<? super T> attempt = attempts.get(i);
      assertThrows(
          UnsupportedOperationException.class, () -> attempt.accept(target), "attempt " + i);
    }
  }

  private static void check(Bytes bytes) {
    String before = bytes.base64();
    Arrays.fill(bytes.toByteArray(), (byte) '?');
    assertTrue(bytes.asByteBuffer().isReadOnly());
    try {
      bytes.asInputStream().transferTo(new Overwriting());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertTrue(before.equals(bytes.base64()), "the bytes have changed");
  }

  /** Writes into each array that it gets. */
  private static final class Overwriting extends OutputStream {
    @Override
    public void write(int single) {}

    @Override
    public void write(byte[] source, int offset, int length) {
      Arrays.fill(source, (byte) '?');
    }
  }
}
