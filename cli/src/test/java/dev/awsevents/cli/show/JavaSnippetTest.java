package dev.awsevents.cli.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSnippetTest {
  @Test
  void snippetOfEveryTypeCompiles(@TempDir Path classes) {
    List<JavaFileObject> sources =
        PayloadTypes.all().stream().map(JavaSnippetTest::source).toList();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-classfile,-processing",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString());
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, sources)
            .call();

    assertEquals("", messages.toString());
    assertEquals(true, compiled);
  }

  private static JavaFileObject source(PayloadType type) {
    TypeNode tree = TypeTree.of(type);
    String snippet = JavaSnippet.of(type, tree);
    int body = snippet.indexOf("\n\n") + 2;
    return new Source(
        type.name(), snippet.substring(0, body) + body(type, tree, snippet.substring(body)));
  }

  private static String body(PayloadType type, TypeNode tree, String statements) {
    StringBuilder parameters = new StringBuilder("byte[] input, java.io.OutputStream output");
    TypeNode built = tree.variants().isEmpty() ? tree : tree.variants().get(0).type();
    if (type.schema().kind().equals("response")) {
      for (FieldNode field : JavaSnippet.fieldsToSet(built)) {
        parameters.append(", ").append(field.javaType()).append(' ').append(field.javaName());
      }
    }
    String imports =
        "import dev.awsevents."
            + type.type().getPackageName().replace("dev.awsevents.", "")
            + ".*;import java.util.*;import java.time.*;import dev.awsevents.iam.*;";
    return imports
        + "class Snippet"
        + type.name()
        + "{void run("
        + parameters
        + ") throws java.io.IOException {\n"
        + statements
        + "}}";
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///Snippet" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
