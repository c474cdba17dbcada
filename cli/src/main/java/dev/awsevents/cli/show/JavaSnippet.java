package dev.awsevents.cli.show;

import dev.awsevents.cli.catalogue.PayloadType;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.List;
import java.util.Locale;

/**
 * Java code to begin with. {@code input} is an {@code InputStream} or bytes, {@code output} an
 * {@code OutputStream}; what is set in a response is in variables of the same names.
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

  private void answer() {
    line(type + " answer = " + variable() + ".toBuilder().build(); // with what you answer");
    line("AwsEvents.write(answer, output);");
  }

  /** Of a type that is one of several records the first one is built. */
  private void build(TypeNode tree) {
    TypeNode built = tree.variants().isEmpty() ? tree : tree.variants().get(0).type();
    importOf("dev.awsevents.AwsEvents");
    importOf(built.packageName() + "." + built.name().split("\\.", -1)[0]);
    line("");
    List<String> set = set(built).stream().map(FieldNode::javaName).toList();
    String variable = variable(set);
    line(built.name() + " " + variable + " =");
    line("    " + built.name() + ".builder()");
    set.forEach(name -> line("        ." + name + "(" + name + ")"));
    line("        .build();");
    line("AwsEvents.write(" + variable + ", output);");
  }

  /** What the response must have; where it need not have anything, what it has first. */
  static List<FieldNode> set(TypeNode built) {
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
   * The last word of the name: {@code event}, {@code request}, {@code response}; unless it is in
   * use.
   */
  private String variable(List<String> used) {
    String[] words = JavaNames.constant(type.name()).split("_", -1);
    String word = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean free = !used.contains(word) && !STREAMS.contains(word);
    return free ? word : "payload";
  }
}
