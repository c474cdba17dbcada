package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** Access to collections, of which an absent one is an empty one in Java. */
interface CollectionAccess extends ValueAccess {
  /** The runtime's class of such collections. */
  ClassName library();

  @Override
  default CodeBlock isThere(CodeBlock value) {
    return CodeBlock.of("!$L", isAbsent(value));
  }

  @Override
  default CodeBlock isAbsent(CodeBlock value) {
    return CodeBlock.of("$T.isAbsent($L)", library(), value);
  }

  @Override
  default CodeBlock copy(String component) {
    return CodeBlock.of(
        "$1N = $2T.$3L($1N);\n", component, library(), isFreeForm() ? "copyOfFreeForm" : "copyOf");
  }

  @Override
  default CodeBlock forBuilder(String component) {
    return CodeBlock.of("$T.orNull($N)", library(), component);
  }
}
