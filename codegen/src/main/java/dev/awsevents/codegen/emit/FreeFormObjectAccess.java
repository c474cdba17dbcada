package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Access to free-form JSON that is known to be an object. */
record FreeFormObjectAccess() implements ElementAccess, CollectionAccess {
  @Override
  public TypeName javaType() {
    return TypeNames.FREE_FORM_MAP;
  }

  @Override
  public ClassName library() {
    return Library.IMMUTABLE_MAP;
  }

  @Override
  public boolean isFreeForm() {
    return true;
  }

  @Override
  public String inWords() {
    return "Any JSON object.";
  }

  @Override
  public String methodName() {
    return "Value";
  }

  @Override
  public String naming() {
    return "tryNameMap";
  }

  @Override
  public boolean mayReject() {
    return true;
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("in.startsObject() ? $L : null", read(collections));
  }

  @Override
  public CodeBlock read(CollectionMethods collections) {
    return CodeBlock.of("in.readMap()");
  }

  @Override
  public boolean isMadeOfText() {
    return false;
  }

  @Override
  public CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return CodeBlock.of("out.writeValue($L)", value);
  }
}
