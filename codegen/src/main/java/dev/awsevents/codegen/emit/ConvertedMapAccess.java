package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;

/** Access to maps to values that are converted. */
record ConvertedMapAccess(ConvertedAccess value) implements ConvertedAccess, CollectionAccess {
  @Override
  public TypeName javaType() {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), value.javaType());
  }

  @Override
  public ClassName library() {
    return Library.IMMUTABLE_MAP;
  }

  @Override
  public String inWords() {
    return "A map.";
  }

  @Override
  public CodeBlock elementType() {
    return CodeBlock.of("$T.mapOf($L)", Library.ELEMENT_TYPE, value.elementType());
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("$L.readMap(in)", value.elementType());
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return field.writtenBy(CodeBlock.of("$L.writeMap", value.elementType()));
  }
}
