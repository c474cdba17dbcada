package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeReference.Plain;
import java.util.Locale;
import java.util.Objects;

/**
 * String literals of schema text, which is not trusted. JavaPoet's own leave characters alone that
 * end a line in Java source or have no form in UTF-8.
 */
final class Literals {
  private Literals() {}

  /** The only value of a field that has one. */
  static CodeBlock of(Field field) {
    String constant = Objects.requireNonNull(field.constant());
    Scalar scalar = ((Plain) field.type()).scalar();
    return switch (scalar) {
      case STRING -> of(constant);
      case BOOLEAN, INTEGER -> CodeBlock.of("$L", constant);
      case LONG -> CodeBlock.of("$LL", constant);
      default -> throw new IllegalArgumentException(field.location().toString());
    };
  }

  static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(literal, c));
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static void append(StringBuilder literal, int c) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (isPrintable(c)) {
          literal.appendCodePoint(c);
        } else {
          for (char unit : Character.toChars(c)) {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        }
      }
    }
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
