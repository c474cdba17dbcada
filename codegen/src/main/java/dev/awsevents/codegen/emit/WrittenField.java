package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * A field that is written.
 *
 * @param names expression of the field names of the record
 * @param index its place in them
 * @param value expression of its value
 * @param alwaysPresent whether a field without a value is written as null
 */
record WrittenField(CodeBlock names, int index, CodeBlock value, boolean alwaysPresent) {
  /**
   * A statement that leaves the writing of a value, or of what was read in its place, to a method.
   *
   * @param method returns whether it has written anything
   */
  CodeBlock writtenBy(CodeBlock method) {
    CodeBlock call = CodeBlock.of("$L(out, $L, $L, $L, unknown)", method, names, index, value);
    return alwaysPresent
        ? CodeBlock.of("if (!$L) {\n$>$L$<}\n", call, writtenAsNull())
        : CodeBlock.of("$L;\n", call);
  }

  /**
   * A statement for a field without a value; empty where there is nothing to write.
   *
   * @param mayReject whether a scalar may have stood in the place of the value
   */
  CodeBlock writtenWithoutValue(boolean mayReject) {
    if (mayReject) {
      String method = alwaysPresent ? "rawFieldOrNull" : "rawField";
      return CodeBlock.of("out.$L($L, $L, unknown);\n", method, names, index);
    }
    return alwaysPresent ? writtenAsNull() : CodeBlock.of("");
  }

  private CodeBlock writtenAsNull() {
    return CodeBlock.of("out.nullField($L, $L);\n", names, index);
  }
}
