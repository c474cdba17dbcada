package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/** Access to values of a type parameter, whose codec generated code has in {@code parameter}. */
record ParameterAccess(String name) implements NullReadingAccess {
  @Override
  public TypeName javaType() {
    return TypeVariableName.get(name);
  }

  @Override
  public String inWords() {
    return "The generic part.";
  }

  @Override
  public String methodName() {
    return name;
  }

  @Override
  public CodeBlock read(CollectionMethods collections) {
    return CodeBlock.of("parameter.read(in)");
  }

  @Override
  public boolean isMadeOfText() {
    return true;
  }

  @Override
  public CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return CodeBlock.of("parameter.write(out, $L)", value);
  }

  @Override
  public CodeBlock copy(String component) {
    return CodeBlock.of("$1N = $2T.copyGeneric($1N);\n", component, Library.IMMUTABLE);
  }
}
