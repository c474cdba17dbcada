package dev.awsevents.site.type;

import dev.awsevents.cli.show.TypeNode;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.cli.show.TypeNode.VariantNode;
import dev.awsevents.site.page.InlineText;
import dev.awsevents.site.type.FieldView.Link;
import dev.awsevents.site.type.FieldView.PartsView;
import dev.awsevents.site.type.FieldView.VariantView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what a page shows of the tree of a type. */
final class FieldViews {
  private static final PartsView NONE = new PartsView(List.of(), List.of(), List.of(), List.of());

  /** The heading of all fields. */
  private static final String SECTION = "section-fields";

  private final SiteType type;
  private final SiteTypes types;
  private final boolean sent;

  /** Where the parts of a type are shown on the page. */
  private final Map<String, String> anchors = new HashMap<>();

  private FieldViews(SiteType type, SiteTypes types) {
    this.type = type;
    this.types = types;
    this.sent = !type.schema().kind().equals("response");
  }

  static PartsView of(SiteType type, SiteTypes types) {
    FieldViews views = new FieldViews(type, types);
    return views.parts("", type.tree());
  }

  private PartsView parts(String anchor, TypeNode node) {
    if (node.name().isEmpty()) {
      return NONE;
    }
    String root = node.name().split("\\.", -1)[0];
    if (!type.shows(node) && types.find(root) != null) {
      return elsewhere(node.name(), root + ".html");
    }
    if (node.shownAbove()) {
      return elsewhere(node.name(), "#" + anchors.getOrDefault(node.name(), SECTION));
    }
    anchors.put(node.name(), anchor.isEmpty() ? SECTION : anchor);
    return new PartsView(
        node.fields().stream().map(field -> field(anchor, field)).toList(),
        node.variants().stream().map(variant -> variant(anchor, variant)).toList(),
        node.values(),
        List.of());
  }

  private static PartsView elsewhere(String name, String href) {
    return new PartsView(List.of(), List.of(), List.of(), List.of(new Link(name, href)));
  }

  private FieldView field(String parent, FieldNode field) {
    String anchor = FieldAnchors.of(parent, field);
    return new FieldView(
        anchor,
        field.wireName(),
        field.aliases(),
        field.javaName(),
        field.javaType(),
        presence(field),
        field.required(),
        nullability(field),
        field.wireForm(),
        field.sensitive(),
        field.deprecated(),
        InlineText.html(field.description()),
        parts(anchor, field.type()));
  }

  private String presence(FieldNode field) {
    if (sent) {
      return field.required() ? "always sent" : "not always sent";
    }
    return field.required() ? "required" : "optional";
  }

  private static String nullability(FieldNode field) {
    return field.nullable() ? "or null" : "";
  }

  private VariantView variant(String parent, VariantNode variant) {
    String name = variant.type().name();
    String anchor = FieldAnchors.of(parent, variant);
    return new VariantView(anchor, name, variant.condition(), parts(anchor, variant.type()));
  }
}
