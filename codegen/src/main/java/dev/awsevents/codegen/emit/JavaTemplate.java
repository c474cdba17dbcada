package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.HashMap;
import java.util.Map;

/**
 * Java that looks as it comes out, with JavaPoet's named arguments in it ({@code $name:T}). An
 * argument that has a line of its own stands for whole lines, none or many.
 */
final class JavaTemplate {
  private static final int INDENTATION = 2;

  private final String text;
  private final Map<String, Object> arguments = new HashMap<>();

  private JavaTemplate(String text) {
    this.text = text;
  }

  static JavaTemplate of(String text) {
    return new JavaTemplate(text);
  }

  JavaTemplate with(String name, Object argument) {
    arguments.put(name, argument);
    return this;
  }

  CodeBlock code() {
    return CodeBlock.builder().addNamed(format(), arguments).build();
  }

  /** JavaPoet has to know of the indentation, to indent the lines of arguments alike. */
  private String format() {
    StringBuilder format = new StringBuilder();
    int level = 0;
    for (String line : text.lines().toList()) {
      String code = line.strip();
      int lineLevel = line.indexOf(code) / INDENTATION;
      format.append("$>".repeat(Math.max(0, lineLevel - level)));
      format.append("$<".repeat(Math.max(0, level - lineLevel)));
      format.append(code);
      level = lineLevel;
      if (!code.matches("\\$\\w+:L")) {
        format.append('\n');
      }
    }
    return format.append("$<".repeat(level)).toString();
  }
}
