package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Access to lists of values that are converted. */
record ConvertedListAccess(ConvertedAccess element) implements ConvertedAccess, CollectionAccess {
  @Override
  public TypeName javaType() {
    return ParameterizedTypeName.get(ClassName.get(List.class), element.javaType());
  }

  @Override
  public ClassName library() {
    return Library.IMMUTABLE_LIST;
  }

  @Override
  public String inWords() {
    return "A list.";
  }

  @Override
  public CodeBlock elementType() {
    return CodeBlock.of("$T.listOf($L)", Library.ELEMENT_TYPE, element.elementType());
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("$L.readList(in)", element.elementType());
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return field.writtenBy(CodeBlock.of("$L.writeList", element.elementType()));
  }
}
