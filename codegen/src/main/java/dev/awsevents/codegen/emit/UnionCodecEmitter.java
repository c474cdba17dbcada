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
import java.util.function.Function;
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
    if (model.isOfKinds(union)) {
      read = new KindUnionCodec(model, union, unknown).read();
    } else if (!union.discriminator().isEmpty()) {
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
    return JavaTemplate.of(
            """
            $string:T tag = $unions:T.tag(in, $discriminator:L);
            if (tag != null) {
              switch (tag) {
                $cases:L
                default -> {}
              }
            }
            return new $unknown:T(in.readMap());
            """)
        .with("string", String.class)
        .with("unions", Library.UNIONS)
        .with("discriminator", Literals.of(union.discriminator()))
        .with("cases", forEachVariant(UnionCodecEmitter::caseOfTag))
        .with("unknown", unknown)
        .code();
  }

  private static CodeBlock caseOfTag(Variant variant) {
    return CodeBlock.of(
        """
        case $L -> {
          return $L;
        }
        """,
        variant.constants().stream().map(Literals::of).collect(CodeBlock.joining(", ")),
        readVariant(variant));
  }

  private CodeBlock forEachVariant(Function<Variant, CodeBlock> lines) {
    return union.variants().stream().map(lines).collect(CodeBlock.joining(""));
  }

  private static CodeBlock readVariant(Variant variant) {
    return CodeBlock.of(
        "$T.$L(in)", TypeNames.codec(variant.type()), MemberNames.read(variant.type()));
  }

  /** The variant that asks for most goes first. */
  private CodeBlock readByKeys(List<String> keys) {
    Comparator<Variant> byDemand =
        Comparator.comparingInt((Variant variant) -> variant.requiredKeys().size()).reversed();
    long nullable = mask(keys.stream().filter(this::isNullable).toList(), keys);
    return JavaTemplate.of(
            """
            long keys = $unions:T.members(in, $keys:L$nullable:L);
            $variants:L
            return new $unknown:T(in.readMap());
            """)
        .with("unions", Library.UNIONS)
        .with("keys", keysConstant)
        .with("nullable", nullable == 0 ? CodeBlock.of("") : CodeBlock.of(", $LL", nullable))
        .with(
            "variants",
            union.variants().stream()
                .sorted(byDemand)
                .map(variant -> ifKeysAreThere(variant, keys))
                .collect(CodeBlock.joining("")))
        .with("unknown", unknown)
        .code();
  }

  /** Whether the key tells its variants even if it is null, because AWS sends it with null. */
  private boolean isNullable(String key) {
    return union.variants().stream()
        .filter(variant -> variant.requiredKeys().contains(key))
        .flatMap(variant -> model.record(variant.type()).fields().stream())
        .filter(field -> field.wireName().equals(key))
        .allMatch(Field::nullable);
  }

  private static long mask(List<String> some, List<String> keys) {
    long mask = 0;
    for (String key : some) {
      mask |= 1L << keys.indexOf(key);
    }
    return mask;
  }

  private static CodeBlock ifKeysAreThere(Variant variant, List<String> keys) {
    long mask = mask(variant.requiredKeys(), keys);
    return JavaTemplate.of(
            """
            if ((keys & $mask:LL) == $mask:LL) {
              return $variant:L;
            }
            """)
        .with("mask", mask)
        .with("variant", readVariant(variant))
        .code();
  }

  /**
   * Without looking ahead: the first known key decides. Where it comes again, the last one wins.
   */
  private CodeBlock readKeyed() {
    return JavaTemplate.of(
            """
            $union:T variant = null;
            int key = $reader:T.START;
            int kept = $reader:T.NONE_KEPT;
            for (int field = in.beginVariant($keys:L); field != $reader:T.END; field = in.nextField($keys:L, field)) {
              if (field < 0) {
                kept = in.keepUnknown(kept);
              } else if (variant != null && field != key) {
                kept = in.keepValue(kept, $keys:L.name(field));
              } else {
                variant = $readVariant:L(in, field);
                key = field;
              }
              if (kept != $reader:T.NONE_KEPT || in.hasRaw()) {
                kept = in.settle(kept, $keys:L, field);
              }
            }
            if (kept == $reader:T.NONE_KEPT) {
              return variant == null ? new $unknown:T(null) : variant;
            }
            return withUnknownFields(variant, in.takeKept(kept));
            """)
        .with("union", name)
        .with("reader", Library.JSON_READER)
        .with("keys", keysConstant)
        .with("readVariant", MemberNames.readVariant(union.name()))
        .with("unknown", unknown)
        .code();
  }

  /**
   * The branches of a keyed union are in a method of their own, since a first large payload waits
   * for the compiler, which takes longest for this one.
   */
  private MethodSpec readVariantOfKey() {
    CodeBlock.Builder cases = CodeBlock.builder();
    int last = union.variants().size() - 1;
    for (int i = 0; i <= last; i++) {
      // A branch that throws would load the class of the exception when the codec is verified.
      cases.add(caseOfKey(i == last ? "default" : "case " + i, union.variants().get(i)));
    }
    return MethodSpec.methodBuilder(MemberNames.readVariant(union.name()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Library.JSON_READER, "in")
        .addParameter(int.class, "field")
        .returns(name)
        .addCode(
            JavaTemplate.of(
                    """
                    switch (field) {
                      $cases:L
                    }
                    """)
                .with("cases", cases.build())
                .code())
        .build();
  }

  private CodeBlock caseOfKey(String label, Variant variant) {
    ValueAccess content = ValueAccess.of(field(variant).type());
    return JavaTemplate.of(
            """
            $label:L -> {
              $type:T content = $read:L;
              return content == null ? null : new $variant:T(content, null);
            }
            """)
        .with("label", label)
        .with("type", content.javaType())
        .with("read", OtherContainers.read(field(variant), collections))
        .with("variant", TypeNames.of(variant.type()))
        .code();
  }

  private MethodSpec withUnknownFields() {
    return MethodSpec.methodBuilder("withUnknownFields")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(name, "variant")
        .addParameter(TypeNames.FREE_FORM_MAP, "unknownFields")
        .returns(name)
        .addCode(forEachVariant(this::copyWithUnknownFields))
        .addStatement("return new $T(unknownFields)", unknown)
        .build();
  }

  private CodeBlock copyWithUnknownFields(Variant variant) {
    return JavaTemplate.of(
            """
            if (variant instanceof $variant:T known) {
              return new $variant:T(known.$content:N(), unknownFields);
            }
            """)
        .with("variant", TypeNames.of(variant.type()))
        .with("content", field(variant).javaName())
        .code();
  }

  private Field field(Variant variant) {
    return model.record(variant.type()).fields().get(0);
  }

  private MethodSpec write() {
    return MethodSpec.methodBuilder(MemberNames.write(union.name()))
        .addModifiers(visibility.ofMethods(union.name()))
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Writes {@link $T}.", name)
        .addParameter(Library.JSON_WRITER, "out")
        .addParameter(name, "value")
        .addCode(forEachVariant(UnionCodecEmitter::writeVariant))
        .addStatement("out.writeValue((($T) value).fields())", unknown)
        .build();
  }

  private static CodeBlock writeVariant(Variant variant) {
    return CodeBlock.of(
        """
        if (value instanceof $T variant) {
          $T.$L(out, variant);
          return;
        }
        """,
        TypeNames.of(variant.type()),
        TypeNames.writer(variant.type()),
        MemberNames.write(variant.type()));
  }
}
