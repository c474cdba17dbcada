package dev.awsevents.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the methods that read and write a union. */
final class UnionCodecEmitter {
  private final Model model;
  private final UnionType union;
  private final CollectionMethods collections;
  private final ClassName name;
  private final ClassName unknown;
  private final String keysConstant;

  UnionCodecEmitter(Model model, Root root, UnionType union, CollectionMethods collections) {
    this.model = model;
    this.union = union;
    this.collections = collections;
    this.name = TypeNames.of(union.name());
    this.unknown = name.nestedClass("Unknown");
    String keys = MemberNames.constant(union.name()) + "_KEYS";
    boolean taken =
        root.nested().stream().anyMatch(type -> MemberNames.constant(type.name()).equals(keys));
    this.keysConstant = taken ? keys + "_" : keys;
  }

  void addTo(CodecParts codec) {
    CodeBlock read;
    if (!union.discriminator().isEmpty()) {
      read = readByTag();
    } else {
      List<String> keys = keys();
      codec.addConstant(
          FieldSpec.builder(
                  Library.FIELD_NAMES,
                  keysConstant,
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer(
                  "$[$T.of($L)$]",
                  Library.FIELD_NAMES,
                  keys.stream().map(Literals::of).collect(CodeBlock.joining(",$W")))
              .build());
      read = model.isKeyed(union) ? readKeyed() : readByKeys(keys);
    }
    MethodSpec.Builder readMethod = MethodSpec.methodBuilder(MemberNames.read(union.name()));
    if (model.isKeyed(union)) {
      readMethod.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember(
                  "value", "$S", "unchecked") // the content of each variant was read as its type
              .build());
    }
    codec.addReading(
        readMethod
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("Reads {@link $T}, which must be there.", name)
            .addParameter(Library.JSON_READER, "in")
            .returns(name)
            .addCode(read)
            .build());
    codec.addWriting(write());
  }

  private List<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    union.variants().forEach(variant -> keys.addAll(variant.requiredKeys()));
    return new ArrayList<>(keys);
  }

  private CodeBlock readByTag() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T tag = $T.tag(in, $L)",
                String.class,
                Library.UNIONS,
                Literals.of(union.discriminator()))
            .beginControlFlow("if (tag != null)")
            .beginControlFlow("switch (tag)");
    for (Variant variant : union.variants()) {
      code.beginControlFlow(
              "case $L ->",
              variant.constants().stream().map(Literals::of).collect(CodeBlock.joining(", ")))
          .addStatement("return $L", readVariant(variant))
          .endControlFlow();
    }
    return code.add("default -> {}\n")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return new $T(in.readMap())", unknown)
        .build();
  }

  private static CodeBlock readVariant(Variant variant) {
    return CodeBlock.of(
        "$T.$L(in)", TypeNames.codec(variant.type()), MemberNames.read(variant.type()));
  }

  private CodeBlock readByKeys(List<String> keys) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("long keys = $T.members(in, $L)", Library.UNIONS, keysConstant);
    List<Variant> byDemand = new ArrayList<>(union.variants());
    byDemand.sort(
        Comparator.comparingInt((Variant variant) -> variant.requiredKeys().size()).reversed());
    for (Variant variant : byDemand) {
      long mask = 0;
      for (String key : variant.requiredKeys()) {
        mask |= 1L << keys.indexOf(key);
      }
      code.beginControlFlow("if ((keys & $1LL) == $1LL)", mask)
          .addStatement("return $L", readVariant(variant))
          .endControlFlow();
    }
    return code.addStatement("return new $T(in.readMap())", unknown).build();
  }

  /** Without looking ahead: the first known key decides. */
  private CodeBlock readKeyed() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("in.beginObject()")
            .addStatement("int variant = $T.UNKNOWN", Library.JSON_READER)
            .addStatement("Object content = null")
            .addStatement("int kept = in.beginElements()")
            .beginControlFlow(
                "for (int field = in.nextField($1L, $2T.START); field != $2T.END; field = in.nextField($1L, field))",
                keysConstant,
                Library.JSON_READER)
            .beginControlFlow("if (field < 0)")
            .addStatement("in.keepUnknown()")
            .addStatement("continue")
            .endControlFlow()
            .beginControlFlow("if (variant >= 0)")
            .addStatement("in.keepValue($L.name(field))", keysConstant)
            .addStatement("continue")
            .endControlFlow()
            .add("content = switch (field) {\n")
            .indent();
    List<Variant> variants = union.variants();
    int last = variants.size() - 1;
    for (int i = 0; i <= last; i++) {
      CodeBlock readContent = new FieldAccess(field(variants.get(i)).type(), collections).read();
      // A branch that throws would load the class of the exception when the codec is verified.
      code.add(
          i < last
              ? CodeBlock.of("case $L -> $L;\n", i, readContent)
              : CodeBlock.of("default -> $L;\n", readContent));
    }
    code.unindent()
        .addStatement("}")
        .beginControlFlow("if (content != null)")
        .addStatement("variant = field")
        .endControlFlow()
        .beginControlFlow("if (in.hasRaw())")
        .addStatement("in.keepRaw($L.name(field))", keysConstant)
        .endControlFlow()
        .endControlFlow()
        .addStatement("$T unknownFields = in.takeKept(kept)", TypeNames.FREE_FORM_MAP)
        .add("return switch (variant) {\n")
        .indent();
    for (int i = 0; i < variants.size(); i++) {
      code.add(
          "case $L -> new $T(($T) content, unknownFields);\n",
          i,
          TypeNames.of(variants.get(i).type()),
          TypeNames.of(field(variants.get(i)).type()));
    }
    return code.add("default -> new $T(unknownFields);\n", unknown)
        .unindent()
        .addStatement("}")
        .build();
  }

  private Field field(Variant variant) {
    return model.record(variant.type()).fields().get(0);
  }

  private MethodSpec write() {
    CodeBlock.Builder code = CodeBlock.builder();
    String begin = "if (value instanceof $T variant)";
    for (Variant variant : union.variants()) {
      ClassName type = TypeNames.of(variant.type());
      code.beginControlFlow(begin, type)
          .addStatement(
              "$T.$L(out, variant)",
              TypeNames.writer(variant.type()),
              MemberNames.write(variant.type()))
          .addStatement("return")
          .endControlFlow();
    }
    code.addStatement("out.writeValue((($T) value).fields())", unknown);
    return MethodSpec.methodBuilder(MemberNames.write(union.name()))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Writes {@link $T}.", name)
        .addParameter(Library.JSON_WRITER, "out")
        .addParameter(name, "value")
        .addCode(code.build())
        .build();
  }
}
