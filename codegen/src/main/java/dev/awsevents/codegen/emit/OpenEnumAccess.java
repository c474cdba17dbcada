package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.TypeName;

/** Access to open enums. */
record OpenEnumAccess(TypeName name) implements NullReadingAccess {
  private static final String OPTIONAL =
      """
      if ($value:L != null) {
        out.field($names:L, $index:L, $value:L.value(), unknown);
      }
      """;
  private static final String WITH_OTHERWISE =
      """
      if ($value:L != null) {
        out.field($names:L, $index:L, $value:L.value(), unknown);
      } else {
        $otherwise:L
      }
      """;

  @Override
  public ClassName javaType() {
    return TypeNames.of(name);
  }

  @Override
  public String inWords() {
    return "One of a set of values that may grow.";
  }

  @Override
  public String methodName() {
    return name.simpleName();
  }

  @Override
  public CodeBlock read(CollectionMethods collections) {
    return CodeBlock.of("$T.$L(in)", TypeNames.codec(name), MemberNames.read(name));
  }

  @Override
  public boolean isMadeOfText() {
    return true;
  }

  @Override
  public CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return CodeBlock.of("out.writeString($L.value())", value);
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    CodeBlock otherwise = field.writtenWithoutValue(false);
    return JavaTemplate.of(otherwise.isEmpty() ? OPTIONAL : WITH_OTHERWISE)
        .with("value", field.value())
        .with("names", field.names())
        .with("index", field.index())
        .with("otherwise", otherwise)
        .code();
  }
}
