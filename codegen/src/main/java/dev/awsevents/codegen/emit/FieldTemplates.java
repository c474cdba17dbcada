package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;

/** How statements look that write a field whose values may be elements of collections, too. */
final class FieldTemplates {
  private static final String OPTIONAL_TEXT =
      """
      if ($isThere:L && !out.tryWriteRaw($names:L, $index:L, $value:L, unknown)) {
        out.name($names:L, $index:L);
        $write:L;
      }
      """;
  private static final String TEXT =
      """
      if ($isAbsent:L) {
        $otherwise:L
      } else if (!out.tryWriteRaw($names:L, $index:L, $value:L, unknown)) {
        out.name($names:L, $index:L);
        $write:L;
      }
      """;
  private static final String OPTIONAL =
      """
      if ($isThere:L) {
        out.name($names:L, $index:L);
        $write:L;
      }
      """;
  private static final String VALUE_OR_SCALAR =
      """
      if (out.$tryName:L($names:L, $index:L, $value:L, unknown)) {
        $write:L;
      }
      """;
  private static final String VALUE_OR_OTHER =
      """
      if ($isThere:L) {
        out.name($names:L, $index:L);
        $write:L;
      } else {
        $otherwise:L
      }
      """;

  private FieldTemplates() {}

  /**
   * The template for a field.
   *
   * @param otherwise what is written where there is no value; empty if that is nothing
   */
  static JavaTemplate of(ElementAccess access, WrittenField field, CodeBlock otherwise) {
    if (access.isMadeOfText()) {
      return JavaTemplate.of(otherwise.isEmpty() ? OPTIONAL_TEXT : TEXT);
    }
    if (otherwise.isEmpty()) {
      return JavaTemplate.of(OPTIONAL);
    }
    boolean scalarOtherwise = access.mayReject() && !field.alwaysPresent();
    return JavaTemplate.of(scalarOtherwise ? VALUE_OR_SCALAR : VALUE_OR_OTHER);
  }
}
