package dev.awsevents.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A member of an event that AWS's serializer reads or writes in another way than it is on the wire.
 *
 * @param owner where the object with the member is, by names on the wire; a star stands for any
 *     name or index
 * @param wireName its name on the wire; a star stands for all members
 * @param awsName its name for AWS's serializer
 * @param toWire makes what is on the wire of what AWS's serializer writes
 */
record WireMember(
    List<String> owner, String wireName, String awsName, UnaryOperator<Object> toWire) {
  static WireMember renamed(String owner, String wireName, String awsName) {
    return new WireMember(path(owner), wireName, awsName, value -> value);
  }

  static WireMember converted(String owner, String name, UnaryOperator<Object> toWire) {
    return new WireMember(path(owner), name, name, toWire);
  }

  private static List<String> path(String owner) {
    return owner.isEmpty() ? List.of() : List.of(owner.split("/", -1));
  }

  /** The document with the member as it is on the wire. */
  @Nullable Object toWire(@Nullable Object document) {
    return change(document, owner, awsName, wireName, toWire);
  }

  /** The document with the member as AWS's serializer reads it. */
  @Nullable Object toAws(@Nullable Object document) {
    return change(document, owner, wireName, awsName, value -> value);
  }

  private static @Nullable Object change(
      @Nullable Object value,
      List<String> path,
      String from,
      String to,
      UnaryOperator<Object> form) {
    if (value instanceof List<?> list && !path.isEmpty()) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.forEach(
          element -> elements.add(change(element, path.subList(1, path.size()), from, to, form)));
      return elements;
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    map.forEach(
        (key, content) -> {
          String name = (String) key;
          if (!path.isEmpty()) {
            boolean leads = path.get(0).equals("*") || path.get(0).equals(name);
            members.put(
                name,
                leads ? change(content, path.subList(1, path.size()), from, to, form) : content);
          } else if (from.equals("*") || from.equals(name)) {
            members.put(from.equals("*") ? name : to, content == null ? null : form.apply(content));
          } else {
            members.put(name, content);
          }
        });
    return members;
  }
}
