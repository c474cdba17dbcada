package dev.awsevents.codegen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import org.junit.jupiter.api.Test;

class JavaTemplateTest {
  private static final String TEMPLATE =
      """
      if ($condition:L) {
        while (true) {
          $body:L
          break;
        }
      }
      """;

  @Test
  void argumentOnALineOfItsOwnIsIndentedAsTheLine() {
    assertCode(
        CodeBlock.of("a();\nif (b) {\n  c();\n}\n"),
        """
        void m() {
          if (x) {
            while (true) {
              a();
              if (b) {
                c();
              }
              break;
            }
          }
        }
        """);
  }

  @Test
  void argumentWithoutLinesLeavesNone() {
    assertCode(
        CodeBlock.of(""),
        """
        void m() {
          if (x) {
            while (true) {
              break;
            }
          }
        }
        """);
  }

  private static void assertCode(CodeBlock body, String expected) {
    CodeBlock code = JavaTemplate.of(TEMPLATE).with("condition", "x").with("body", body).code();
    assertEquals(expected, MethodSpec.methodBuilder("m").addCode(code).build().toString());
  }
}
