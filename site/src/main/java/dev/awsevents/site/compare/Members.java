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
  private final Map<String, Member> members = new LinkedHashMap<>();

  /**
   * A member.
   *
   * @param accessor the calls that lead to it, without those into lists and maps
   * @param anchor where it is on the page of its type
   */
  record Member(FieldNode field, String accessor, String anchor) {}

  private Members() {}

  static Members of(SiteType type) {
    Members members = new Members();
    members.add("", "", "", type.tree());
    return members;
  }

  private void add(String path, String accessor, String anchor, TypeNode node) {
    for (FieldNode field : node.fields()) {
      String name = field.wireName();
      String inner = path.isEmpty() ? name : name.isEmpty() ? path : path + "." + name;
      String call = accessor + (accessor.isEmpty() ? "" : ".") + field.javaName() + "()";
      String place = FieldAnchors.of(anchor, field);
      members.putIfAbsent(inner, new Member(field, call, place));
      add(inner, call, place, field.type());
    }
    for (VariantNode variant : node.variants()) {
      add(path, accessor, FieldAnchors.of(anchor, variant), variant.type());
    }
  }

  @Nullable Member find(String path) {
    return members.get(path);
  }

  Map<String, Member> all() {
    return members;
  }
}
