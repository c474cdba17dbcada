package dev.awsevents.runtime.text;

import dev.awsevents.runtime.collection.ImmutableMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a record for logs and failed tests: {@code Message[messageId=1, body=hello]}. It
 * leaves out what is absent, cuts what is long, and shows {@code ***} for what is sensitive.
 */
public final class RecordText {
  private static final int MAX_CHARACTERS = 200;
  private static final int MAX_ELEMENTS = 100;
  private static final String MASK = "***";

  private final StringBuilder text;
  private boolean commaDue;

  /**
   * @param type simple name of the record
   */
  public RecordText(String type) {
    text = new StringBuilder(type).append('[');
  }

  /** Adds a component unless it is null or an absent collection. */
  public RecordText add(String name, @Nullable Object value) {
    if (begin(name, value)) {
      append(value);
    }
    return this;
  }

  /** Adds a component that shows nothing of its value but whether there is one. */
  public RecordText addSensitive(String name, @Nullable Object value) {
    if (begin(name, value)) {
      text.append(MASK);
    }
    return this;
  }

  /**
   * Adds a map that may hold sensitive values.
   *
   * @param keys the keys of those, compared without regard to case
   */
  public RecordText addSensitiveEntries(String name, Map<?, ?> map, String... keys) {
    if (begin(name, map)) {
      appendMap(map, keys);
    }
    return this;
  }

  /**
   * Adds the unknown fields if there are any.
   *
   * @param sensitive names of fields whose values are sensitive, compared without regard to case; a
   *     value that such a field could not hold is among the unknown fields
   */
  public RecordText addUnknown(Map<String, @Nullable Object> unknownFields, String... sensitive) {
    return unknownFields.isEmpty()
        ? this
        : addSensitiveEntries("unknownFields", unknownFields, sensitive);
  }

  /** Adds the name of a component; false when it is absent. */
  private boolean begin(String name, @Nullable Object value) {
    boolean absent = ImmutableMap.isNullOrAbsent(value);
    if (!absent) {
      if (commaDue) {
        text.append(", ");
      }
      commaDue = true;
      text.append(name).append('=');
    }
    return !absent;
  }

  private void append(@Nullable Object value) {
    if (value instanceof String string) {
      appendCut(string);
    } else if (value instanceof List<?> list) {
      text.append('[');
      Iterator<?> elements = list.iterator();
      for (int i = 0; i < list.size() && proceed(i, list.size()); i++) {
        append(elements.next());
      }
      text.append(']');
    } else if (value instanceof Map<?, ?> map) {
      appendMap(map);
    } else {
      text.append(value);
    }
  }

  private void appendMap(Map<?, ?> map, String... sensitive) {
    text.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    for (int i = 0; i < map.size() && proceed(i, map.size()); i++) {
      Map.Entry<?, ?> entry = entries.next();
      append(entry.getKey());
      text.append('=');
      if (entry.getValue() != null && contains(sensitive, entry.getKey())) {
        text.append(MASK);
      } else {
        append(entry.getValue());
      }
    }
    text.append('}');
  }

  private static boolean contains(String[] names, @Nullable Object key) {
    for (String name : names) {
      if (key instanceof String text && name.equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  /** Separates an element from those before it. False if the text has enough elements already. */
  private boolean proceed(int index, int size) {
    if (index > 0) {
      text.append(", ");
    }
    if (index < MAX_ELEMENTS) {
      return true;
    }
    text.append("... (").append(size).append(" in all)");
    return false;
  }

  private void appendCut(String string) {
    if (string.length() <= MAX_CHARACTERS) {
      text.append(string);
      return;
    }
    int end = MAX_CHARACTERS;
    if (Character.isHighSurrogate(string.charAt(end - 1))) {
      end--;
    }
    text.append(string, 0, end).append("... (").append(string.length()).append(" characters)");
  }

  /** The whole text. */
  @Override
  public String toString() {
    return text + "]";
  }
}
