package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.TypeName;

/** Access to sealed interfaces whose variants are values of several kinds. */
record KindsAccess(TypeName name) implements ElementAccess {
  @Override
  public ClassName javaType() {
    return TypeNames.of(name);
  }

  @Override
  public String inWords() {
    return "A value of one of several kinds.";
  }

  @Override
  public String methodName() {
    return name.simpleName();
  }

  /** What no variant can hold, the variant keeps. */
  @Override
  public boolean mayReject() {
    return false;
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return readElement(collections);
  }

  @Override
  public CodeBlock read(CollectionMethods collections) {
    return CodeBlock.of("$T.$L(in)", TypeNames.codec(name), MemberNames.read(name));
  }

  @Override
  public boolean isMadeOfText() {
    return false;
  }

  @Override
  public CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return CodeBlock.of("$T.$L(out, $L)", TypeNames.writer(name), MemberNames.write(name), value);
  }
}
