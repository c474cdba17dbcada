package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.Scalar;

/**
 * Access to scalars that are converted: booleans and numbers.
 *
 * @param read name of the reader's method
 * @param write name of the method of the runtime's {@code Scalars}
 */
record ScalarAccess(Scalar scalar, Class<?> javaClass, String read, String write, String inWords)
    implements ConvertedAccess {
  @Override
  public TypeName javaType() {
    return TypeName.get(javaClass);
  }

  @Override
  public CodeBlock elementType() {
    return CodeBlock.of("$T.$L", Library.ELEMENT_TYPE, scalar.name());
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("in.$L()", read);
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return field.writtenBy(CodeBlock.of("$T.$L", Library.SCALARS, write));
  }
}
