package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.RecordForm;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.DetailOf;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods that read and write a record. */
final class RecordCodecEmitter {
  private static final Plain STRING = new Plain(Scalar.STRING);

  private static final Collector<CodeBlock, ?, CodeBlock> LINES = CodeBlock.joining("");

  private final RecordType record;
  private final boolean repeated;
  private final boolean readByItself;
  private final Optional<TypeVariableName> parameter;
  private final CodecVisibility visibility;
  private final CollectionMethods collections;
  private final ClassName name;
  private final TypeName self;
  private final String namesConstant;
  private final CodeBlock names;
  private final NameAllocator locals = new NameAllocator();

  RecordCodecEmitter(
      RecordType record,
      boolean repeated,
      boolean readByItself,
      Optional<TypeVariableName> parameter,
      CodecVisibility visibility,
      CollectionMethods collections) {
    this.record = record;
    this.repeated = repeated;
    this.readByItself = readByItself;
    this.parameter = parameter;
    this.visibility = visibility;
    this.collections = collections;
    this.name = TypeNames.of(record.name());
    this.self = parameter.isPresent() ? ParameterizedTypeName.get(name, parameter.get()) : name;
    this.namesConstant = MemberNames.constant(record.name());
    this.names = CodeBlock.of("$L", namesConstant);
    List.of("in", "out", "field", "kept", "unknown", "parameter", "value").forEach(locals::newName);
    locals.newName(namesConstant);
    if (record.fields().stream().anyMatch(Field::anyElements)) {
      locals.newName(OtherContainers.PARAMETER);
    }
    record.fields().forEach(field -> locals.newName(field.javaName(), field));
    for (Field field : record.fields()) {
      for (int i = 0; i < field.aliases().size(); i++) {
        locals.newName(field.javaName() + "Alias" + (i == 0 ? "" : i + 1), List.of(field, i));
      }
    }
  }

  void addTo(CodecParts codec) {
    if (record.form().hasUnknownFields()) {
      addNames(codec);
    }
    WholeValueCodec whole =
        record.form().isWhole() ? new WholeValueCodec(record, names, collections) : null;
    MethodSpec read =
        method(MemberNames.read(record.name()), "Reads {@link $T}, which must be there.")
            .returns(self)
            .addCode(whole != null ? whole.read() : read(codec))
            .build();
    if (readByItself) {
      codec.addNestedReading(read);
    } else {
      codec.addReading(read);
    }
    codec.addWriting(
        method(MemberNames.write(record.name()), "Writes {@link $T}.")
            .addCode(whole != null ? whole.write() : write())
            .build());
  }

  private void addNames(CodecParts codec) {
    FieldSpec constant =
        FieldSpec.builder(
                Library.FIELD_NAMES,
                namesConstant,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(
                "$[$T.of($L)$L$]",
                Library.FIELD_NAMES,
                wireNames(),
                record.form().isWhole() ? "" : Expectations.of(record))
            .build();
    if (readByItself) {
      codec.addWritingConstant(constant);
    } else {
      codec.addConstant(constant);
    }
  }

  private MethodSpec.Builder method(String methodName, String javadoc) {
    boolean reads = methodName.startsWith("read");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName)
            .addModifiers(visibility.ofMethods(record.name()))
            .addModifiers(Modifier.STATIC)
            .addJavadoc(javadoc, name)
            .addParameter(
                reads ? Library.JSON_READER : Library.JSON_WRITER, reads ? "in" : writerName());
    if (!reads) {
      method.addParameter(self, "value");
    }
    parameter.ifPresent(
        variable ->
            method
                .addTypeVariable(variable)
                .addParameter(ParameterizedTypeName.get(Library.CODEC, variable), "parameter"));
    return method;
  }

  private String writerName() {
    RecordForm form = record.form();
    return form.isWhole() && form.hasUnknownFields() ? WholeValueCodec.DOCUMENT : "out";
  }

  private CodeBlock wireNames() {
    return spellings()
        .map(spelling -> Literals.of(spelling.wireName()))
        .collect(CodeBlock.joining(",$W"));
  }

  private CodeBlock read(CodecParts codec) {
    return JavaTemplate.of(
            """
            in.beginObject();
            $locals:L
            int kept = $reader:T.NONE_KEPT;
            for (int field = in.nextField($names:L, $reader:T.START); field != $reader:T.END; field = in.nextField($names:L, field)) {
              switch (field) {
                $cases:L
                default -> kept = in.keepUnknown(kept);
              }
              if (kept != $reader:T.NONE_KEPT || in.hasRaw()) {
                kept = in.settle(kept, $names:L, field);
              }
            }
            $aliases:L
            $details:L
            return new $self:T($components:L);
            """)
        .with("reader", Library.JSON_READER)
        .with("names", readNames())
        .with("locals", spellings().map(this::local).collect(LINES))
        .with("cases", cases(codec))
        .with("aliases", mergeAliases())
        .with("details", resolveDetails())
        .with("self", self)
        .with("components", components())
        .code();
  }

  private CodeBlock local(Spelling spelling) {
    return CodeBlock.of("$T $N = null;\n", TypeNames.of(spelling.field().type()), spelling.local());
  }

  private CodeBlock cases(CodecParts codec) {
    List<Spelling> all = spellings().toList();
    return IntStream.range(0, all.size())
        .mapToObj(i -> readCase(i, all.get(i), codec))
        .collect(LINES);
  }

  private CodeBlock readCase(int index, Spelling spelling, CodecParts codec) {
    TypeReference type = spelling.field().type();
    CodeBlock read =
        repeated && type.equals(STRING)
            ? CodeBlock.of("in.readRepeatedString($L)", codec.newSlot())
            : detailOf(type)
                .map(
                    origin ->
                        CodeBlock.of("$T.read(in, $L)", Library.DETAIL_CODEC, chosenBy(origin)))
                .orElseGet(() -> OtherContainers.read(spelling.field(), collections));
    return CodeBlock.of("case $L -> $N = $L;\n", index, spelling.local(), read);
  }

  private static Optional<DetailOf> detailOf(TypeReference type) {
    return type instanceof Parameter parameter ? parameter.detailOf() : Optional.empty();
  }

  /** What tells the type of a detail: the codec the caller chose, and what the event says. */
  private CodeBlock chosenBy(DetailOf origin) {
    return CodeBlock.of("parameter, $N, $N", local(origin.source()), local(origin.detailType()));
  }

  private String local(String wireName) {
    return locals.get(
        record.fields().stream()
            .filter(field -> field.wireName().equals(wireName))
            .findFirst()
            .orElseThrow());
  }

  /** The source and the detail type may come behind the detail. */
  private CodeBlock resolveDetails() {
    return record.fields().stream()
        .flatMap(
            field ->
                detailOf(field.type()).stream()
                    .map(
                        origin ->
                            CodeBlock.of(
                                "$1N = $2T.resolve(in, $4L, $5L, $1N, $3L);\n",
                                locals.get(field),
                                Library.DETAIL_CODEC,
                                chosenBy(origin),
                                readNames(),
                                record.fields().indexOf(field))))
        .collect(LINES);
  }

  private CodeBlock components() {
    return Stream.concat(
            record.fields().stream().map(field -> CodeBlock.of("$N", locals.get(field))),
            Stream.of(kept()))
        .collect(CodeBlock.joining(",$W"));
  }

  /** Where a constant did not come, the constructor is told not to fill it in. */
  private CodeBlock kept() {
    if (record.constants().isEmpty()) {
      return CodeBlock.of("in.takeKept(kept)");
    }
    CodeBlock missing =
        record.constants().stream()
            .map(field -> CodeBlock.of("$N == null", locals.get(field)))
            .collect(CodeBlock.joining(" || "));
    return CodeBlock.of(
        "$L ? $T.of(in.takeKept(kept)) : in.takeKept(kept)", missing, Library.AS_READ);
  }

  /**
   * The name itself goes before its other spellings. All that were there are kept, so that each is
   * written back under its own.
   */
  private CodeBlock mergeAliases() {
    CodeBlock.Builder code = CodeBlock.builder();
    int alias = record.fields().size();
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      if (field.aliases().isEmpty()) {
        continue;
      }
      String local = locals.get(field);
      List<Spelling> aliases = aliases(field).toList();
      code.add(
          """
          if ($N != null && ($L)) {
            kept = in.keepSpelling(kept, $L, $L, $N);
          }
          """,
          local,
          aliases.stream()
              .map(spelling -> CodeBlock.of("$N != null", spelling.local()))
              .collect(CodeBlock.joining(" || ")),
          readNames(),
          i,
          local);
      for (Spelling spelling : aliases) {
        code.add(mergeAlias(local, spelling, alias++));
      }
    }
    return code.build();
  }

  private CodeBlock mergeAlias(String local, Spelling alias, int index) {
    return JavaTemplate.of(
            """
            if ($alias:N != null) {
              kept = in.keepSpelling(kept, $names:L, $index:L, $alias:N);
              $local:N = $local:N == null ? $alias:N : $local:N;
            }
            """)
        .with("alias", alias.local())
        .with("names", readNames())
        .with("index", index)
        .with("local", local)
        .code();
  }

  private CodeBlock readNames() {
    return readByItself ? CodeBlock.of("$L.$L", CodecParts.WRITER, names) : names;
  }

  private CodeBlock write() {
    CodeBlock.Builder fields = CodeBlock.builder();
    int aliasIndex = record.fields().size();
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      fields.add(writeField(i, field, aliasIndex));
      aliasIndex += field.aliases().size();
    }
    return JavaTemplate.of(
            """
            $map:T unknown = out.beginRecord(value.unknownFields());
            $fields:L
            out.endRecord($names:L, unknown);
            """)
        .with("map", TypeNames.FREE_FORM_MAP)
        .with("fields", fields.build())
        .with("names", names)
        .code();
  }

  private CodeBlock writeField(int index, Field field, int aliasIndex) {
    CodeBlock value = CodeBlock.of("value.$N()", field.javaName());
    CodeBlock write = writeField(index, field, value);
    if (field.aliases().isEmpty()) {
      return write;
    }
    return JavaTemplate.of(
            """
            if (!out.aliases($names:L, $index:L, $value:L, unknown, $aliases:L)) {
              $write:L
            }
            """)
        .with("names", names)
        .with("index", index)
        .with("value", value)
        .with(
            "aliases",
            IntStream.range(aliasIndex, aliasIndex + field.aliases().size())
                .mapToObj(alias -> CodeBlock.of("$L", alias))
                .collect(CodeBlock.joining(", ")))
        .with("write", write)
        .code();
  }

  private CodeBlock writeField(int index, Field field, CodeBlock value) {
    return OtherContainers.write(
        field, new WrittenField(names, index, value, field.alwaysPresent()), collections);
  }

  /** The names of all fields, and then their other spellings. */
  private Stream<Spelling> spellings() {
    return Stream.concat(
        record.fields().stream()
            .map(field -> new Spelling(field, field.wireName(), locals.get(field))),
        record.fields().stream().flatMap(this::aliases));
  }

  private Stream<Spelling> aliases(Field field) {
    return IntStream.range(0, field.aliases().size())
        .mapToObj(i -> new Spelling(field, field.aliases().get(i), locals.get(List.of(field, i))));
  }

  /**
   * A name that a field is read under.
   *
   * @param local the variable that holds what was read under it
   */
  private record Spelling(Field field, String wireName, String local) {}
}
