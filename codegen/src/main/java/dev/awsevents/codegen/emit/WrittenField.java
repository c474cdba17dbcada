package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * A field that is written.
 *
 * @param names expression of the field names of the record
 * @param index its place in them
 * @param value expression of its value
 */
record WrittenField(CodeBlock names, int index, CodeBlock value) {
  /**
   * A statement that leaves the writing of a value, or of what was read in its place, to a method.
   */
  CodeBlock writtenBy(CodeBlock method) {
    return CodeBlock.builder()
        .addStatement("$L(out, $L, $L, $L, unknown)", method, names, index, value)
        .build();
  }
}
