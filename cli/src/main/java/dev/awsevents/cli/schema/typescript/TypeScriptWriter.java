package dev.awsevents.cli.schema.typescript;

import dev.awsevents.cli.output.Paragraph;
import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.ObjectType;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.cli.schema.type.TimestampText;
import dev.awsevents.cli.schema.type.UnionType;
import dev.awsevents.cli.schema.type.ValueType.ScalarType;
import dev.awsevents.cli.schema.type.ValueType.TimestampType;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A payload as declarations of TypeScript. A nested type is in a namespace named as the type around
 * it, as a nested record is in Java.
 */
public final class TypeScriptWriter {
  private static final int LINE_LENGTH = 100;
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

  private final PayloadModel model;
  private final StringBuilder out = new StringBuilder();

  private TypeScriptWriter(PayloadModel model) {
    this.model = model;
  }

  /** The text of a {@code .d.ts} file. */
  public static String write(PayloadModel model) {
    TypeScriptWriter writer = new TypeScriptWriter(model);
    writer.writeRoots();
    return writer.out.toString().stripTrailing();
  }

  private void writeRoots() {
    if (model.isContainer()) {
      Member root = model.root();
      comment("", root.description(), false);
      line("", "export type " + model.name() + " = " + type(root) + ";");
      line("", "");
    }
    Map<String, List<TypeName>> byRoot = new LinkedHashMap<>();
    for (TypeName name : model.names()) {
      byRoot.computeIfAbsent(name.root(), unused -> new ArrayList<>()).add(name);
    }
    byRoot.forEach(this::writeRoot);
  }

  private void writeRoot(String root, List<TypeName> names) {
    List<TypeName> nested = new ArrayList<>();
    for (TypeName name : names) {
      if (name.isRoot()) {
        declare("", name);
      } else {
        nested.add(name);
      }
    }
    if (!nested.isEmpty()) {
      line("", "export namespace " + root + " {");
      nested.forEach(name -> declare("  ", name));
      out.setLength(out.length() - 1);
      line("", "}");
      line("", "");
    }
  }

  private void declare(String indent, TypeName name) {
    UnionType union = model.findUnion(name);
    if (union == null) {
      declareObject(indent, model.object(name));
    } else {
      comment(indent, union.description(), false);
      line(
          indent,
          union.variants().stream()
              .map(TypeScriptTypes::name)
              .collect(
                  Collectors.joining(
                      "\n" + indent + "  | ",
                      "export type " + name.simpleName() + " =\n" + indent + "  | ",
                      ";")));
    }
    line("", "");
  }

  private void declareObject(String indent, ObjectType object) {
    comment(indent, object.description(), false);
    line(indent, "export interface " + object.name().simpleName() + " {");
    for (Member member : object.members()) {
      comment(indent + "  ", description(member), member.deprecated());
      line(
          indent + "  ",
          name(member.wireName()) + (member.required() ? ": " : "?: ") + type(member) + ";");
      for (String alias : member.aliases()) {
        comment(indent + "  ", "Comes instead of `" + member.wireName() + "` at times.", false);
        line(indent + "  ", name(alias) + "?: " + type(member) + ";");
      }
    }
    if (object.open()) {
      line(indent + "  ", "[name: string]: unknown;");
    }
    line(indent, "}");
  }

  private static String name(String wireName) {
    return IDENTIFIER.matcher(wireName).matches() ? wireName : TypeScriptTypes.text(wireName);
  }

  private static String type(Member member) {
    String type = member.type().match(TypeScriptTypes.INSTANCE);
    return member.nullable() ? type + " | null" : type;
  }

  private static String description(Member member) {
    if (member.type() instanceof TimestampType timestamp) {
      return member.description() + " " + TimestampText.of(timestamp.form());
    }
    boolean isBinary = member.type() instanceof ScalarType type && type.scalar() == Scalar.BINARY;
    return isBinary ? member.description() + " In base64." : member.description();
  }

  private void comment(String indent, String text, boolean deprecated) {
    String safe = text.replace("*/", "* /");
    List<String> lines =
        new ArrayList<>(Paragraph.lines(safe, LINE_LENGTH - indent.length() - " * ".length()));
    if (deprecated) {
      lines.add("@deprecated");
    }
    if (lines.size() == 1 && indent.length() + lines.get(0).length() + 7 <= LINE_LENGTH) {
      line(indent, "/** " + lines.get(0) + " */");
    } else if (!lines.isEmpty()) {
      line(indent, "/**");
      lines.forEach(each -> line(indent, " * " + each));
      line(indent, " */");
    }
  }

  private void line(String indent, String text) {
    out.append(text.isEmpty() ? "" : indent).append(text).append('\n');
  }
}
