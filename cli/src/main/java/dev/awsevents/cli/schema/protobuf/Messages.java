package dev.awsevents.cli.schema.protobuf;

import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.MergedVariants;
import dev.awsevents.cli.schema.type.ObjectType;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.cli.schema.type.UnionType;
import dev.awsevents.codegen.model.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a payload. All of them are inside of the message of the payload, so that files of
 * several payloads can be compiled together. Types of other schemas are in there with what is
 * nested in them.
 */
final class Messages {
  private final PayloadModel model;
  private final TypeName root;

  /** By the names of their types, in the order in which fields refer to them. */
  private final Map<TypeName, ObjectType> messages = new LinkedHashMap<>();

  private final Deque<TypeName> open = new ArrayDeque<>();

  private Messages(PayloadModel model) {
    this.model = model;
    this.root = new TypeName(model.schema().type().getPackageName(), model.name(), "");
  }

  static Messages of(PayloadModel model) {
    Messages messages = new Messages(model);
    messages.open.add(messages.root);
    FieldTypes types = new FieldTypes(messages::need);
    while (!messages.open.isEmpty()) {
      TypeName name = messages.open.remove();
      if (!messages.messages.containsKey(name)) {
        ObjectType message = messages.message(name);
        messages.messages.put(name, message);
        message.members().forEach(member -> member.type().match(types));
      }
    }
    return messages;
  }

  private String need(TypeName name) {
    open.add(name);
    return "";
  }

  private ObjectType message(TypeName name) {
    if (name.equals(root) && model.isContainer()) {
      Member only = model.root();
      return new ObjectType(root, List.of(only), false, model.schema().description());
    }
    UnionType union = model.findUnion(name);
    return union == null ? model.object(name) : MergedVariants.of(model, union);
  }

  /** The name of the message of the payload. */
  TypeName root() {
    return root;
  }

  /** The names of all messages. */
  Iterable<TypeName> names() {
    return messages.keySet();
  }

  /** A message; null if only what is nested in it is needed. */
  @Nullable ObjectType find(TypeName name) {
    return messages.get(name);
  }

  /** The names of the messages directly inside of one. */
  List<TypeName> nestedIn(TypeName name) {
    List<TypeName> nested = new ArrayList<>();
    for (TypeName each : messages.keySet()) {
      TypeName outermost = new TypeName(each.packageName(), each.root(), "");
      TypeName child = name.equals(root) && !outermost.equals(root) ? outermost : each;
      TypeName parent = child.isRoot() ? root : outermost;
      if (parent.equals(name) && !child.equals(root) && !nested.contains(child)) {
        nested.add(child);
      }
    }
    return nested;
  }

  /** How a field of any message refers to a message. */
  String reference(TypeName name) {
    boolean isDirectlyInside =
        name.packageName().equals(root.packageName()) && name.root().equals(root.root());
    return name.isRoot() || isDirectlyInside
        ? name.simpleName()
        : name.root() + "." + name.nested();
  }
}
