package dev.awsevents.cli.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.output.Json;
import dev.awsevents.cli.output.Paragraph;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.cli.show.TypeNode.VariantNode;
import dev.awsevents.conformance.SchemaFile;
import java.io.PrintWriter;
import java.util.List;

/** Describes one type to people or machines. */
public final class TypePage {
  private static final int LINE_LENGTH = 100;

  private final PayloadType type;
  private final TypeNode tree;

  private TypePage(PayloadType type, TypeNode tree) {
    this.type = type;
    this.tree = tree;
  }

  /** The description of a type. */
  public static TypePage of(PayloadType type) {
    return new TypePage(type, TypeTree.of(type));
  }

  /** Prints text. */
  public void print(PrintWriter out) {
    SchemaFile schema = type.schema();
    out.println(
        type.name() + ": " + schema.kind() + ", " + schema.service() + ", since " + schema.since());
    printWrapped("", schema.description(), out);
    if (schema.isDetail()) {
      List<String> sources = schema.sources().isEmpty() ? List.of("any") : schema.sources();
      printWrapped("", "Source: " + String.join(", ", sources), out);
      printWrapped("", "Detail type: " + String.join(", ", schema.detailTypes()), out);
    }
    out.println(schema.page());
    out.println();
    printParts("", tree, out);
    out.println();
    JavaSnippet.of(type, tree)
        .lines()
        .map(line -> line.isEmpty() ? "" : "    " + line)
        .forEach(out::println);
  }

  private static void printParts(String indent, TypeNode node, PrintWriter out) {
    for (FieldNode field : node.fields()) {
      out.println(indent + heading(field));
      printWrapped(indent + "    ", field.description(), out);
      printParts(indent + "  ", field.type(), out);
    }
    for (VariantNode variant : node.variants()) {
      String above = variant.type().shownAbove() ? ", as above" : "";
      out.println(indent + "| " + variant.type().name() + ", when " + variant.condition() + above);
      printParts(indent + "  ", variant.type(), out);
    }
    if (!node.values().isEmpty()) {
      printWrapped(indent + "  ", "Known values: " + String.join(", ", node.values()), out);
    }
  }

  private static String heading(FieldNode field) {
    StringBuilder heading = new StringBuilder(field.javaName());
    heading.append(": ").append(field.javaType());
    if (field.nullable()) {
      heading.append(" or null");
    }
    if (field.wireName().isEmpty()) {
      heading.append("  <- the whole document");
    } else if (!field.wireName().equals(field.javaName())) {
      heading.append("  <- ").append(field.wireName());
    }
    field.aliases().forEach(alias -> heading.append(" or ").append(alias));
    if (field.deprecated()) {
      heading.append("  (deprecated)");
    }
    return heading.append(field.type().shownAbove() ? "  (as above)" : "").toString();
  }

  private static void printWrapped(String indent, String text, PrintWriter out) {
    Paragraph.lines(text, LINE_LENGTH - indent.length())
        .forEach(line -> out.println(indent + line));
  }

  /** The parts and the Java code, for a machine. */
  public ObjectNode json() {
    return json(tree).put("snippet", JavaSnippet.of(type, tree));
  }

  private static ObjectNode json(TypeNode node) {
    ObjectNode json = Json.object();
    if (!node.fields().isEmpty()) {
      ArrayNode fields = json.putArray("fields");
      node.fields().forEach(field -> fields.add(json(field)));
    }
    if (!node.variants().isEmpty()) {
      ArrayNode variants = json.putArray("variants");
      for (VariantNode variant : node.variants()) {
        variants.add(
            Json.object()
                .put("type", variant.type().name())
                .put("when", variant.condition())
                .setAll(json(variant.type())));
      }
    }
    if (!node.values().isEmpty()) {
      json.set("values", Json.list(node.values()));
    }
    return json;
  }

  private static ObjectNode json(FieldNode field) {
    ObjectNode json =
        Json.object()
            .put("name", field.wireName())
            .put("javaName", field.javaName())
            .put("javaType", field.javaType())
            .put("required", field.required())
            .put("nullable", field.nullable());
    if (!field.aliases().isEmpty()) {
      json.set("aliases", Json.list(field.aliases()));
    }
    if (field.deprecated()) {
      json.put("deprecated", true);
    }
    if (field.sensitive()) {
      json.put("sensitive", true);
    }
    if (!field.wireForm().isEmpty()) {
      json.put("form", field.wireForm());
    }
    json.put("description", field.description());
    if (field.type().shownAbove()) {
      json.put("toldAbove", field.type().name());
    }
    json.setAll(json(field.type()));
    return json;
  }
}
