package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.RecordForm;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;

/** Writes how a record is read and written of which the only field is the whole value. */
final class WholeValueCodec {
  /** The parameter of the method that writes. Its writer leaves out the name of the field. */
  static final String DOCUMENT = "document";

  private final RecordType record;
  private final ClassName name;
  private final CodeBlock names;
  private final CollectionMethods collections;
  private final Field field;

  /**
   * @param names expression of the names of the record
   */
  WholeValueCodec(RecordType record, CodeBlock names, CollectionMethods collections) {
    this.record = record;
    this.name = TypeNames.of(record.name());
    this.names = names;
    this.collections = collections;
    this.field = record.fields().get(0);
  }

  CodeBlock read() {
    String elements = Expectations.elements(field);
    return CodeBlock.builder()
        .add(elements.isEmpty() ? CodeBlock.of("") : expect(elements))
        .add(readContent())
        .build();
  }

  private static CodeBlock expect(String elements) {
    return CodeBlock.of("in.expectElements($S);\n", elements);
  }

  private CodeBlock readContent() {
    CodeBlock read =
        record.form() == RecordForm.VALUE_OR_RAW
            ? OtherContainers.read(field, collections)
            : ElementAccess.of(field.type()).read(collections);
    if (!record.form().hasUnknownFields()) {
      return CodeBlock.of("return new $T($L);\n", name, read);
    }
    return JavaTemplate.of(
            """
            $type:T content = $read:L;
            int kept = $reader:T.NONE_KEPT;
            if (in.hasRaw()) {
              kept = in.settle(kept, $names:L, 0);
            }
            return new $name:T(content, in.takeKept(kept));
            """)
        .with("type", TypeNames.of(field.type()))
        .with("read", read)
        .with("reader", Library.JSON_READER)
        .with("names", names)
        .with("name", name)
        .code();
  }

  CodeBlock write() {
    CodeBlock value = CodeBlock.of("value.$N()", field.javaName());
    if (!record.form().hasUnknownFields()) {
      return CodeBlock.of("$L;\n", ElementAccess.of(field.type()).write(value, collections));
    }
    return JavaTemplate.of(
            """
            $map:T unknown = $writer:T.noneAsNull(value.unknownFields());
            $whole:T out = new $whole:T($document:L);
            $write:L
            out.end();
            """)
        .with("map", TypeNames.FREE_FORM_MAP)
        .with("writer", Library.JSON_WRITER)
        .with("whole", Library.WHOLE_VALUE_WRITER)
        .with("document", DOCUMENT)
        .with(
            "write",
            OtherContainers.write(field, new WrittenField(names, 0, value, false), collections))
        .code();
  }
}
