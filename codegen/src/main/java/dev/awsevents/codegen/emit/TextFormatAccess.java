package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.Scalar;

/**
 * Access to strings that stand for values of classes of the JDK.
 *
 * @param scalar named like a constant of the runtime's {@code TextFormat}
 */
record TextFormatAccess(Scalar scalar, Class<?> javaClass, String inWords)
    implements ConvertedAccess {
  @Override
  public TypeName javaType() {
    return TypeName.get(javaClass);
  }

  @Override
  public CodeBlock elementType() {
    return CodeBlock.of("$T.text($L)", Library.ELEMENT_TYPE, format());
  }

  private CodeBlock format() {
    return CodeBlock.of("$T.$L", Library.TEXT_FORMAT, scalar.name());
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("$L.read(in)", format());
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return field.writtenBy(CodeBlock.of("$L.write", format()));
  }
}
