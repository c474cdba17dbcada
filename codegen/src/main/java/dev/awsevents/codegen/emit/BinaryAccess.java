package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Access to binary content in base64. */
record BinaryAccess() implements ConvertedAccess {
  @Override
  public TypeName javaType() {
    return Library.BYTES;
  }

  @Override
  public String inWords() {
    return "Binary content, sent in base64.";
  }

  @Override
  public CodeBlock elementType() {
    return CodeBlock.of("$T.BINARY", Library.ELEMENT_TYPE);
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("$T.read(in)", Library.BINARY);
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return field.writtenBy(CodeBlock.of("$T.write", Library.BINARY));
  }
}
