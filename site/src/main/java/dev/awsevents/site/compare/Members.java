package dev.awsevents.site.compare;

import dev.awsevents.cli.show.TypeNode;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.cli.show.TypeNode.VariantNode;
import dev.awsevents.site.type.FieldAnchors;
import dev.awsevents.site.type.SiteType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a payload by their names in JSON, with dots between. */
final class Members {
  private final SiteType type;
  private final Map<String, Member> members = new LinkedHashMap<>();

  /**
   * A member.
   *
   * @param accessor the calls that lead to it, without those into lists and maps
   * @param anchor where it is on the page of its type
   */
  record Member(FieldNode field, String accessor, String anchor) {}

  private Members(SiteType type) {
    this.type = type;
  }

  static Members of(SiteType type) {
    Members members = new Members(type);
    members.add("", "", "", type.tree(), true);
    return members;
  }

  /**
   * Adds what is inside a value.
   *
   * @param shown whether the page of the type shows it; otherwise its anchor is that of the value
   */
  private void add(String path, String accessor, String anchor, TypeNode node, boolean shown) {
    for (FieldNode field : node.fields()) {
      String name = field.wireName();
      String inner = path.isEmpty() ? name : name.isEmpty() ? path : path + "." + name;
      String call = accessor + (accessor.isEmpty() ? "" : ".") + field.javaName() + "()";
      String place = shown ? FieldAnchors.of(anchor, field) : anchor;
      members.putIfAbsent(inner, new Member(field, call, place));
      add(inner, call, place, field.type(), shown && type.shows(field.type()));
    }
    for (VariantNode variant : node.variants()) {
      String place = shown ? FieldAnchors.of(anchor, variant) : anchor;
      add(path, accessor, place, variant.type(), shown && type.shows(variant.type()));
    }
  }

  @Nullable Member find(String path) {
    return members.get(path);
  }

  Map<String, Member> all() {
    return members;
  }
}
