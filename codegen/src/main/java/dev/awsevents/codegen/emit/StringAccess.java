package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** Access to text. */
record StringAccess() implements NullReadingAccess {
  @Override
  public TypeName javaType() {
    return ClassName.get(String.class);
  }

  @Override
  public String inWords() {
    return "Text.";
  }

  @Override
  public String methodName() {
    return "String";
  }

  @Override
  public CodeBlock read(CollectionMethods collections) {
    return CodeBlock.of("in.readString()");
  }

  @Override
  public boolean isMadeOfText() {
    return true;
  }

  @Override
  public CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return CodeBlock.of("out.writeString($L)", value);
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return CodeBlock.of(
        "out.$L($L, $L, $L, unknown);\n",
        field.alwaysPresent() ? "fieldOrNull" : "field",
        field.names(),
        field.index(),
        field.value());
  }

  @Override
  public Optional<LibraryMethods> listMethods() {
    return Optional.of(new LibraryMethods("readStrings", "writeStrings"));
  }

  @Override
  public Optional<LibraryMethods> loneOrListMethods() {
    return Optional.of(new LibraryMethods("readOneOrStrings", "writeOneOrStrings"));
  }

  @Override
  public Optional<LibraryMethods> mapMethods() {
    return Optional.of(new LibraryMethods("readStringMap", "writeStringMap"));
  }
}
