package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.util.Optional;

/** Access to records and unions. */
record ObjectAccess(Named type) implements ElementAccess {
  @Override
  public ClassName javaType() {
    return TypeNames.of(type.name());
  }

  @Override
  public String inWords() {
    return type.shape() == Shape.UNION ? "One of several objects." : "An object.";
  }

  @Override
  public String methodName() {
    return type.name().simpleName();
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
    return CodeBlock.of("$T.$L(in)", TypeNames.codec(type.name()), MemberNames.read(type.name()));
  }

  @Override
  public boolean isMadeOfText() {
    return false;
  }

  @Override
  public CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return CodeBlock.of(
        "$T.$L(out, $L)", TypeNames.writer(type.name()), MemberNames.write(type.name()), value);
  }

  @Override
  public Optional<NestedBuilder> nestedBuilder() {
    return type.shape() == Shape.RECORD
        ? Optional.of(new NestedBuilder("", javaType(), false, "Sets the value"))
        : Optional.empty();
  }
}
