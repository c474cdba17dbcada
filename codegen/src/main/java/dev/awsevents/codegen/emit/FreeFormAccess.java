package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** Access to free-form JSON. */
record FreeFormAccess() implements NullReadingAccess {
  @Override
  public TypeName javaType() {
    return ClassName.OBJECT;
  }

  @Override
  public TypeName elementType() {
    return javaType().annotated(Library.NULLABLE);
  }

  @Override
  public boolean isFreeForm() {
    return true;
  }

  @Override
  public String inWords() {
    return "Any JSON value.";
  }

  @Override
  public String methodName() {
    return "Value";
  }

  @Override
  public CodeBlock read(CollectionMethods collections) {
    return CodeBlock.of("in.readValue()");
  }

  @Override
  public boolean isMadeOfText() {
    return false;
  }

  @Override
  public CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return CodeBlock.of("out.writeValue($L)", value);
  }

  @Override
  public CodeBlock copy(String component) {
    return CodeBlock.of("$1N = $2T.copyOfFreeForm($1N);\n", component, Library.IMMUTABLE);
  }

  @Override
  public Optional<LibraryMethods> listMethods() {
    return Optional.of(new LibraryMethods("readList", "writeValue"));
  }

  @Override
  public Optional<LibraryMethods> mapMethods() {
    return Optional.of(new LibraryMethods("readMap", "writeValue"));
  }
}
