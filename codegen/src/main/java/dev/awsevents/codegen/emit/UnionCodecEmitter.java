package dev.awsevents.codegen.emit;

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
  private final CodecVisibility visibility;
  private final CollectionMethods collections;
  private final ClassName name;
  private final ClassName unknown;
  private final String keysConstant;

  UnionCodecEmitter(
      Model model,
      Root root,
      UnionType union,
      CodecVisibility visibility,
      CollectionMethods collections) {
    this.model = model;
    this.union = union;
    this.visibility = visibility;
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
    codec.addReading(
        MethodSpec.methodBuilder(MemberNames.read(union.name()))
            .addModifiers(visibility.ofMethods(union.name()))
            .addModifiers(Modifier.STATIC)
            .addJavadoc("Reads {@link $T}, which must be there.", name)
            .addParameter(Library.JSON_READER, "in")
            .returns(name)
            .addCode(read)
            .build());
    if (model.isKeyed(union)) {
      codec.addReading(readVariantOfKey());
      codec.addReading(withUnknownFields());
    }
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
    return CodeBlock.builder()
        .addStatement("$T variant = null", name)
        .addStatement("int kept = $T.NONE_KEPT", Library.JSON_READER)
        .beginControlFlow(
            "for (int field = in.beginVariant($1L); field != $2T.END; field = in.nextField($1L, field))",
            keysConstant,
            Library.JSON_READER)
        .beginControlFlow("if (field < 0)")
        .addStatement("kept = in.keepUnknown(kept)")
        .nextControlFlow("else if (variant != null)")
        .addStatement("kept = in.keepValue(kept, $L.name(field))", keysConstant)
        .nextControlFlow("else")
        .addStatement("variant = $L(in, field)", MemberNames.readVariant(union.name()))
        .beginControlFlow("if (in.hasRaw())")
        .addStatement("kept = in.keepRaw(kept, $L.name(field))", keysConstant)
        .endControlFlow()
        .endControlFlow()
        .endControlFlow()
        .beginControlFlow("if (kept == $T.NONE_KEPT)", Library.JSON_READER)
        .addStatement("return variant == null ? new $T(null) : variant", unknown)
        .endControlFlow()
        .addStatement("return withUnknownFields(variant, in.takeMap(kept))")
        .build();
  }

  /**
   * The branches of a keyed union are in a method of their own, since a first large payload waits
   * for the compiler, which takes longest for this one.
   */
  private MethodSpec readVariantOfKey() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (field)");
    int last = union.variants().size() - 1;
    for (int i = 0; i <= last; i++) {
      Variant variant = union.variants().get(i);
      Field field = field(variant);
      // A branch that throws would load the class of the exception when the codec is verified.
      code.beginControlFlow(i == last ? "default ->" : "case " + i + " ->")
          .addStatement(
              "$T content = $L",
              TypeNames.of(field.type()),
              ValueAccess.of(field.type()).readField(collections))
          .addStatement(
              "return content == null ? null : new $T(content, null)", TypeNames.of(variant.type()))
          .endControlFlow();
    }
    return MethodSpec.methodBuilder(MemberNames.readVariant(union.name()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Library.JSON_READER, "in")
        .addParameter(int.class, "field")
        .returns(name)
        .addCode(code.endControlFlow().build())
        .build();
  }

  private MethodSpec withUnknownFields() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Variant variant : union.variants()) {
      ClassName type = TypeNames.of(variant.type());
      code.beginControlFlow("if (variant instanceof $T known)", type)
          .addStatement("return new $T(known.$N(), unknownFields)", type, field(variant).javaName())
          .endControlFlow();
    }
    return MethodSpec.methodBuilder("withUnknownFields")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(name, "variant")
        .addParameter(TypeNames.FREE_FORM_MAP, "unknownFields")
        .returns(name)
        .addCode(code.addStatement("return new $T(unknownFields)", unknown).build())
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
        .addModifiers(visibility.ofMethods(union.name()))
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Writes {@link $T}.", name)
        .addParameter(Library.JSON_WRITER, "out")
        .addParameter(name, "value")
        .addCode(code.build())
        .build();
  }
}
