package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import java.util.Optional;

/**
 * What generated code does with values of one kind of type: how it names the type, reads and writes
 * a field of it, tells whether there is a value, and copies it.
 */
interface ValueAccess {
  static ValueAccess of(TypeReference type) {
    return type.match(AccessCases.CASES);
  }

  /** The type in Java. */
  TypeName javaType();

  /** What a value is, for the Javadoc of a field that the schema does not describe. */
  String inWords();

  /** An expression that reads a field; null where there is no value. */
  CodeBlock readField(CollectionMethods collections);

  /** Statements that write a field, or what was read in its place, or nothing. */
  CodeBlock writeField(WrittenField field, CollectionMethods collections);

  /** A condition that holds when there is a value. */
  default CodeBlock isThere(CodeBlock value) {
    return CodeBlock.of("$L != null", value);
  }

  /** A condition that holds when there is none. */
  default CodeBlock isAbsent(CodeBlock value) {
    return CodeBlock.of("$L == null", value);
  }

  /** A statement that makes a component unmodifiable; empty where it is. */
  default CodeBlock copy(String component) {
    return CodeBlock.of("");
  }

  /** An expression of a component for the builder, where null stands for no value. */
  default CodeBlock forBuilder(String component) {
    return CodeBlock.of("$N", component);
  }

  /** Whether it is, or is a collection of, free-form JSON. */
  default boolean isFreeForm() {
    return false;
  }

  /** The method of a builder that takes a lambda over another builder. */
  default Optional<NestedBuilder> nestedBuilder() {
    return Optional.empty();
  }

  /** The access to lists of such values. */
  ValueAccess listOf(boolean loneElement);

  /** The access to maps to such values. */
  ValueAccess mapOf();
}
