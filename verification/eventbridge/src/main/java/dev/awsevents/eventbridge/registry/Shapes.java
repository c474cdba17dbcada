package dev.awsevents.eventbridge.registry;

import dev.awsevents.eventbridge.registry.RegisteredEvent.Member;
import dev.awsevents.eventbridge.registry.RegisteredEvent.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The objects of an event under the names of {@code $defs}; equal ones are there once. */
final class Shapes {
  private final RegisteredEvent event;
  private final Map<String, String> namesByKey = new LinkedHashMap<>();
  private final Map<String, String> namesByContent = new LinkedHashMap<>();
  private final Map<String, Shape> shapes = new LinkedHashMap<>();

  Shapes(RegisteredEvent event) {
    this.event = event;
    event.shapes().keySet().stream().filter(key -> !key.equals(event.detail())).forEach(this::add);
  }

  private void add(String key) {
    Shape shape = event.shape(key);
    String content = content(event, key);
    String name = namesByContent.get(content);
    if (name == null) {
      name = unused(Names.pascal(shape.name()));
      namesByContent.put(content, name);
      shapes.put(name, shape);
    }
    namesByKey.put(key, name);
  }

  private String unused(String name) {
    String plain = name.replaceFirst("[0-9]+$", "").replaceFirst("(?<=.)Item$", "");
    String unused = plain;
    for (int number = 2; shapes.containsKey(unused); number++) {
      unused = plain + number;
    }
    return unused;
  }

  /** The objects by their names, without the detail itself. */
  Map<String, Shape> byName() {
    return shapes;
  }

  /** The name of the object with a key. */
  String name(String key) {
    return Objects.requireNonNull(namesByKey.get(key));
  }

  /**
   * A text that two objects have in common only if they have the same members of the same types.
   */
  static String content(RegisteredEvent event, String key) {
    StringBuilder content = new StringBuilder();
    append(content, event, key, 0);
    return content.toString();
  }

  private static void append(StringBuilder content, RegisteredEvent event, String key, int depth) {
    if (depth > 20) {
      content.append(key); // it contains itself
      return;
    }
    content.append('{');
    for (Map.Entry<String, Member> member : new TreeMap<>(event.shape(key).members()).entrySet()) {
      content.append(member.getKey()).append(':');
      append(content, event, member.getValue().type(), depth + 1);
      content.append(',');
    }
    content.append('}');
  }

  private static void append(
      StringBuilder content, RegisteredEvent event, ValueType type, int depth) {
    if (type instanceof ValueType.Reference reference) {
      append(content, event, reference.shape(), depth);
    } else if (type instanceof ValueType.ListOf list) {
      content.append('[');
      append(content, event, list.element(), depth);
    } else if (type instanceof ValueType.MapOf map) {
      content.append('*');
      append(content, event, map.value(), depth);
    } else {
      content.append(type);
    }
  }
}
