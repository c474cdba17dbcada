package dev.awsevents.cli.schema.protobuf;

import dev.awsevents.check.output.Json;
import dev.awsevents.cli.output.Paragraph;
import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.ObjectType;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.codegen.model.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A payload as messages of proto3. */
public final class ProtobufWriter {
  private static final int LINE_LENGTH = 100;

  private final Messages messages;
  private final FieldNumbers numbers;
  private final StringBuilder out = new StringBuilder();

  private ProtobufWriter(PayloadModel model, FieldNumbers numbers) {
    this.messages = Messages.of(model);
    this.numbers = numbers;
  }

  /** The text of a {@code .proto} file. */
  public static String write(PayloadModel model) {
    return write(model, FieldNumbers.load());
  }

  static String write(PayloadModel model, FieldNumbers numbers) {
    ProtobufWriter writer = new ProtobufWriter(model, numbers);
    writer.writeMessage("", writer.messages.root());
    String body = writer.out.toString().stripTrailing();
    return writer.header(body) + body;
  }

  /** For each message of a payload, the wire names of its fields in the order of the numbers. */
  static Map<String, List<String>> numbers(PayloadModel model, FieldNumbers numbers) {
    ProtobufWriter writer = new ProtobufWriter(model, numbers);
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    for (TypeName name : writer.messages.names()) {
      ObjectType message = Objects.requireNonNull(writer.messages.find(name));
      ordered.put(FieldNumbers.message(name), writer.orderedFields(name, message));
    }
    return ordered;
  }

  private String header(String body) {
    String folder = messages.root().packageName().substring("dev.".length());
    StringBuilder header = new StringBuilder("syntax = \"proto3\";\n\npackage " + folder + ";\n\n");
    boolean hasJson =
        Stream.of(FieldTypes.VALUE, FieldTypes.STRUCT, FieldTypes.LIST).anyMatch(body::contains);
    boolean hasTimestamps = body.contains(FieldTypes.TIMESTAMP);
    header.append(hasJson ? "import \"google/protobuf/struct.proto\";\n" : "");
    header.append(hasTimestamps ? "import \"google/protobuf/timestamp.proto\";\n" : "");
    return header.append(hasJson || hasTimestamps ? "\n" : "").toString();
  }

  private void writeMessage(String indent, TypeName name) {
    ObjectType message = messages.find(name);
    String inside = indent + "  ";
    comment(indent, message == null ? "" : message.description());
    line(indent, "message " + name.simpleName() + " {");
    int begin = out.length();
    if (message != null) {
      writeFields(inside, name, message);
    }
    for (TypeName nested : messages.nestedIn(name)) {
      out.append(out.length() == begin ? "" : "\n");
      writeMessage(inside, nested);
    }
    line(indent, "}");
  }

  private void writeFields(String indent, TypeName name, ObjectType message) {
    Map<String, Member> members =
        message.members().stream().collect(Collectors.toMap(this::wireName, member -> member));
    FieldTypes types = new FieldTypes(messages::reference);
    List<String> ordered = orderedFields(name, message);
    for (int i = 0; i < ordered.size(); i++) {
      Member member = members.get(ordered.get(i));
      if (member == null) {
        line(indent, "reserved " + (i + 1) + ";");
      } else {
        comment(indent, member.description());
        line(indent, field(member, member.type().match(types), i + 1));
      }
    }
  }

  private List<String> orderedFields(TypeName name, ObjectType message) {
    return numbers.ordered(
        FieldNumbers.message(name), message.members().stream().map(this::wireName).toList());
  }

  /** A list or a map that is the whole document has no name on the wire. */
  private String wireName(Member member) {
    return member.wireName().isEmpty() ? member.javaName() : member.wireName();
  }

  private String field(Member member, String type, int number) {
    String name = snakeCase(member.javaName());
    boolean isScalar =
        !type.contains(" ") && Character.isLowerCase(type.charAt(0)) && !type.contains(".");
    String options =
        "json_name = "
            + Json.line(Json.object().textNode(wireName(member)))
            + (member.deprecated() ? ", deprecated = true" : "");
    return (isScalar ? "optional " : "")
        + type
        + " "
        + name
        + " = "
        + number
        + " ["
        + options
        + "];";
  }

  private static String snakeCase(String javaName) {
    return javaName.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private void comment(String indent, String text) {
    Paragraph.lines(text, LINE_LENGTH - indent.length() - "// ".length())
        .forEach(line -> line(indent, "// " + line));
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
