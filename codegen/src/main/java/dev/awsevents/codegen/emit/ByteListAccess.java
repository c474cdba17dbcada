package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Access to binary content as a list of signed numbers. */
record ByteListAccess() implements ConvertedAccess {
  @Override
  public TypeName javaType() {
    return Library.BYTES;
  }

  @Override
  public String inWords() {
    return "Binary content, sent as a list of numbers.";
  }

  @Override
  public CodeBlock elementType() {
    return CodeBlock.of("$T.SIGNED_BYTES", Library.ELEMENT_TYPE);
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("$T.read(in)", Library.SIGNED_BYTES);
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return field.writtenBy(CodeBlock.of("$T.write", Library.SIGNED_BYTES));
  }
}
