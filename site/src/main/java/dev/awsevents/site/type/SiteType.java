package dev.awsevents.site.type;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.show.TypeNode;
import dev.awsevents.cli.show.TypeTree;
import dev.awsevents.conformance.SchemaFile;

/**
 * A type that has a page.
 *
 * @param payload the type
 * @param tree its fields
 */
public record SiteType(PayloadType payload, TypeNode tree) {
  static SiteType of(PayloadType payload) {
    return new SiteType(payload, TypeTree.of(payload));
  }

  /** Its simple name. */
  public String name() {
    return payload.name();
  }

  /** Its schema. */
  public SchemaFile schema() {
    return payload.schema();
  }

  /** Whether {@code awsevents-eventbridge} has it; otherwise {@code awsevents} does. */
  public boolean isOfEventBridge() {
    return payload.type().getPackageName().startsWith("dev.awsevents.eventbridge.");
  }

  /** The path of its page. */
  public String path() {
    return "types/" + name() + ".html";
  }

  /** Whether its page shows the parts of a value, which may be those of another type. */
  public boolean shows(TypeNode node) {
    return node.name().isEmpty()
        || node.name().equals(name())
        || node.name().startsWith(name() + ".");
  }
}
