package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * Access to values that are converted and may not parse. Collections of them are read as a whole,
 * by the runtime, so that one with an element that does not parse can be kept as it came.
 */
interface ConvertedAccess extends ValueAccess {
  /** The runtime's description of such values. */
  CodeBlock elementType();

  @Override
  default ValueAccess listOf(boolean loneElement) {
    return new ConvertedListAccess(this);
  }

  @Override
  default ValueAccess mapOf() {
    return new ConvertedMapAccess(this);
  }
}
