package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.TimestampForm;
import java.time.Instant;

/** Access to timestamps. */
record TimestampAccess(TimestampForm form) implements ConvertedAccess {
  /** Digits of a second's fraction. */
  private static final int NANO_DIGITS = 9;

  @Override
  public TypeName javaType() {
    return ClassName.get(Instant.class);
  }

  @Override
  public String inWords() {
    return "A point in time, sent as " + Javadocs.code(form.keyword()) + ".";
  }

  @Override
  public CodeBlock elementType() {
    return CodeBlock.of("$T.timestamp($L)", Library.ELEMENT_TYPE, format());
  }

  private CodeBlock format() {
    return CodeBlock.of("$T.$L", Library.TIMESTAMP_FORMAT, form.name());
  }

  /** A plain count is read without the format: one class less to load before the first event. */
  @Override
  public CodeBlock readField(CollectionMethods collections) {
    CodeBlock read = CodeBlock.of("$L.read(in)", format());
    if (form.scale().isEmpty()) {
      return read;
    }
    int scale = form.scale().getAsInt();
    CodeBlock attempt =
        form.type().equals("number")
            ? CodeBlock.of("in.tryReadDecimal($L)", NANO_DIGITS - scale)
            : CodeBlock.of("in.tryReadDigits()");
    return CodeBlock.of("$L ? in.decimalInstant($L) : $L", attempt, scale, read);
  }

  @Override
  public CodeBlock writeField(WrittenField field, CollectionMethods collections) {
    return field.writtenBy(CodeBlock.of("$L.write", format()));
  }
}
