package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import java.util.Optional;

/** Access to values that generated code reads and writes as elements of collections, too. */
interface ElementAccess extends ValueAccess {
  /** The access to a type that is known not to be one of converted scalars. */
  static ElementAccess of(TypeReference type) {
    return (ElementAccess) ValueAccess.of(type);
  }

  /** The type in Java as that of elements. */
  default TypeName elementType() {
    return javaType();
  }

  /** What methods for collections of such values are called after. */
  String methodName();

  /** An expression that reads a value which is there. */
  CodeBlock read(CollectionMethods collections);

  /** An expression that reads a value which may be null. */
  default CodeBlock readElement(CollectionMethods collections) {
    return CodeBlock.of("in.tryReadNull() ? null : $L", read(collections));
  }

  /** A statement that writes a value which is not null. */
  CodeBlock write(CodeBlock value, CollectionMethods collections);

  @Override
  default CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    CodeBlock otherwise = field.writtenWithoutValue(mayReject());
    return FieldTemplates.of(this, field, otherwise)
        .with("isThere", isThere(field.value()))
        .with("isAbsent", isAbsent(field.value()))
        .with("tryName", naming())
        .with("names", field.names())
        .with("index", field.index())
        .with("value", field.value())
        .with("write", write(field.value(), collections))
        .with("otherwise", otherwise)
        .code();
  }

  /** The method of the writer that writes the name of a field, if there is a value. */
  default String naming() {
    return "tryName";
  }

  /** Whether a scalar may stand in place of a value, which is an object or a list. */
  boolean mayReject();

  /**
   * Whether values are text or collections of text, in which a number or boolean may have stood for
   * text.
   */
  boolean isMadeOfText();

  /** The methods for lists of such values, if the runtime has them. */
  default Optional<LibraryMethods> listMethods() {
    return Optional.empty();
  }

  /** The methods for lists for which a single such value may stand, if the runtime has them. */
  default Optional<LibraryMethods> loneOrListMethods() {
    return Optional.empty();
  }

  /** The methods for maps to such values, if the runtime has them. */
  default Optional<LibraryMethods> mapMethods() {
    return Optional.empty();
  }

  @Override
  default ValueAccess listOf(boolean loneElement) {
    return new ListAccess(this, loneElement);
  }

  @Override
  default ValueAccess mapOf() {
    return new MapAccess(this);
  }
}
