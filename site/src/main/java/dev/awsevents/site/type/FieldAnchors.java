package dev.awsevents.site.type;

import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.cli.show.TypeNode.VariantNode;
import java.util.regex.Pattern;

/** The identifiers of fields on the page of a type: their names in JSON, with dots between. */
public final class FieldAnchors {
  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_.:-]");

  private FieldAnchors() {}

  /** The identifier of a field inside another; the outer one has an empty identifier. */
  public static String of(String parent, FieldNode field) {
    return joined(parent, field.wireName().isEmpty() ? field.javaName() : field.wireName());
  }

  /** The identifier of a variant. */
  public static String of(String parent, VariantNode variant) {
    String name = variant.type().name();
    return joined(parent, name.substring(name.lastIndexOf('.') + 1));
  }

  private static String joined(String parent, String name) {
    String word = ODD.matcher(name).replaceAll("_");
    return parent.isEmpty() ? word : parent + "." + word;
  }
}
