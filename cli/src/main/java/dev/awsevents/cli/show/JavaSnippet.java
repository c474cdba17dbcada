package dev.awsevents.cli.show;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * Java code that reads or builds a payload. In it {@code input} is an {@code InputStream} or bytes,
 * and {@code output} an {@code OutputStream}. The values of a response are in variables with the
 * names of its fields.
 */
final class JavaSnippet {
  private static final List<String> STREAMS = List.of("input", "output");

  private final PayloadType type;
  private final StringBuilder code = new StringBuilder();

  private JavaSnippet(PayloadType type) {
    this.type = type;
  }

  static String of(PayloadType type, TypeNode tree) {
    JavaSnippet snippet = new JavaSnippet(type);
    switch (type.schema().kind()) {
      case "response" -> snippet.build(tree);
      case "event+response" -> {
        snippet.read();
        snippet.answer();
      }
      case "detail" -> snippet.readDetail();
      default -> snippet.read();
    }
    return snippet.code.toString();
  }

  private void read() {
    importOf("dev.awsevents.AwsEvents");
    importOf(type.type().getName());
    String parameters = type.type().getTypeParameters().length == 0 ? "" : "<?>";
    line("");
    line(type + parameters + " " + variable() + " = AwsEvents.read(input, " + type + ".class);");
  }

  private void readDetail() {
    importOf("dev.awsevents.AwsEvents");
    importOf("dev.awsevents.eventbridge.EventBridgeEvent");
    importOf(type.type().getName());
    line("");
    line("EventBridgeEvent<" + type + "> event =");
    line("    AwsEvents.read(input, EventBridgeEvent.codec(" + type + ".class));");
  }

  private void answer() {
    line(type + " answer = " + variable() + ".toBuilder().build(); // with what you answer");
    line("AwsEvents.write(answer, output);");
  }

  /** If the type has several variants, the code builds the first one. */
  private void build(TypeNode tree) {
    TypeNode built = tree.variants().isEmpty() ? tree : tree.variants().get(0).type();
    importOf("dev.awsevents.AwsEvents");
    importOf(built.packageName() + "." + built.name().split("\\.", -1)[0]);
    line("");
    List<String> fields = fieldsToSet(built).stream().map(FieldNode::javaName).toList();
    String variable = variable(fields);
    line(built.name() + " " + variable + " =");
    line("    " + built.name() + ".builder()");
    fields.forEach(name -> line("        ." + name + "(" + name + ")"));
    line("        .build();");
    line("AwsEvents.write(" + variable + ", output);");
  }

  /** The required fields; the first field if none is required. */
  static List<FieldNode> fieldsToSet(TypeNode built) {
    List<FieldNode> required = built.fields().stream().filter(FieldNode::required).toList();
    return required.isEmpty() ? built.fields().subList(0, 1) : required;
  }

  private void importOf(String name) {
    line("import " + name + ";");
  }

  private void line(String text) {
    code.append(text).append('\n');
  }

  private String variable() {
    return variable(List.of());
  }

  /**
   * The last word of the type's name, such as {@code event}, {@code request} or {@code response}.
   * If the code uses that name already, {@code payload}.
   */
  private String variable(List<String> used) {
    String[] words = JavaNames.constant(type.name()).split("_", -1);
    String word = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean free =
        !used.contains(word) && !STREAMS.contains(word) && !SourceVersion.isKeyword(word);
    return free ? word : "payload";
  }
}
