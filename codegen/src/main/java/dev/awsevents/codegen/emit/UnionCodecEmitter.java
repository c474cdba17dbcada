package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.awsevents.codegen.model.Distinction;
import dev.awsevents.codegen.model.Distinction.ByMember;
import dev.awsevents.codegen.model.Distinction.ByPresence;
import dev.awsevents.codegen.model.Distinction.Case;
import dev.awsevents.codegen.model.Distinction.Only;
import dev.awsevents.codegen.model.Distinction.Presence;
import dev.awsevents.codegen.model.Distinction.Trait;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the methods that read and write a union. */
final class UnionCodecEmitter {
  private final Model model;
  private final UnionType union;
  private final CodecVisibility visibility;
  private final CollectionMethods collections;
  private final ClassName name;
  private final ClassName unknown;
  private final String keysConstant;

  /** How many names of each kind are taken. */
  private int constants;

  private int tags;
  private int kinds;

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
        root.nested().stream().anyMatch(type -> MemberNames.constant(type.name()).startsWith(keys));
    this.keysConstant = taken ? keys + "_" : keys;
  }

  void addTo(CodecParts codec) {
    codec.addReading(
        MethodSpec.methodBuilder(MemberNames.read(union.name()))
            .addModifiers(visibility.ofMethods(union.name()))
            .addModifiers(Modifier.STATIC)
            .addJavadoc("Reads {@link $T}, which must be there.", name)
            .addParameter(Library.JSON_READER, "in")
            .returns(name)
            .addCode(body(codec))
            .build());
    if (model.isKeyed(union)) {
      codec.addReading(readVariantOfKey());
      codec.addReading(withUnknownFields());
    }
    codec.addWriting(write());
  }

  private CodeBlock body(CodecParts codec) {
    if (model.isOfKinds(union)) {
      return new KindUnionCodec(model, union, unknown).read();
    }
    return union.distinction() instanceof ByPresence<TypeName> presence && model.isKeyed(union)
        ? readKeyed(addKeys(presence.keys(), Expectations.of(contents()), codec))
        : CodeBlock.builder().add(read(union.distinction(), codec)).add(readUnknown()).build();
  }

  private CodeBlock readUnknown() {
    return isComplete(union.distinction())
        ? CodeBlock.of("")
        : CodeBlock.of("return new $T(in.readUnknownVariant());\n", unknown);
  }

  /** Whether every object is a known variant, so that nothing can follow in Java. */
  private static boolean isComplete(@Nullable Distinction<TypeName> distinction) {
    if (distinction instanceof ByMember<TypeName> member) {
      return isComplete(member.otherwise());
    }
    if (distinction instanceof ByPresence<TypeName> presence) {
      return isCertain(presence.candidates().get(presence.candidates().size() - 1));
    }
    return distinction != null;
  }

  private static boolean isCertain(Presence<TypeName> candidate) {
    return candidate.present().isEmpty() && candidate.absent().isEmpty();
  }

  /** The only field of each variant, if the union is keyed. */
  private List<Field> contents() {
    return union.variants().stream().map(this::field).toList();
  }

  /** Adds the constant with the names of members, and returns its name. */
  private String addKeys(List<String> keys, CodeBlock expectations, CodecParts codec) {
    String constant = keysConstant + numbered(constants++);
    codec.addConstant(
        FieldSpec.builder(
                Library.FIELD_NAMES, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                "$[$T.of($L)$L$]",
                Library.FIELD_NAMES,
                keys.stream().map(Literals::of).collect(CodeBlock.joining(",$W")),
                expectations)
            .build());
    return constant;
  }

  /** What follows a name that others before have, too. */
  private static String numbered(int others) {
    return others == 0 ? "" : String.valueOf(others + 1);
  }

  /** Returns the variant that the object is, or goes on if it is none of them. */
  private CodeBlock read(Distinction<TypeName> distinction, CodecParts codec) {
    if (distinction instanceof ByMember<TypeName> member) {
      return readByMember(member, codec);
    }
    if (distinction instanceof ByPresence<TypeName> presence) {
      return readByPresence(presence, codec);
    }
    return CodeBlock.of("return $L;\n", readVariant(((Only<TypeName>) distinction).variant()));
  }

  private CodeBlock readByMember(ByMember<TypeName> member, CodecParts codec) {
    boolean text = member.trait() == Trait.TEXT;
    String variable = text ? "tag" + numbered(tags++) : "kind" + numbered(kinds++);
    return JavaTemplate.of(
            """
            $string:T $variable:L = $unions:T.$method:L(in, $path:L);
            if ($variable:L != null) {
              switch ($variable:L) {
                $cases:L
                default -> {}
              }
            }
            $otherwise:L
            """)
        .with("string", String.class)
        .with("variable", variable)
        .with("unions", Library.UNIONS)
        .with("method", text ? "tag" : "kind")
        .with("path", member.path().stream().map(Literals::of).collect(CodeBlock.joining(", ")))
        .with(
            "cases",
            member.cases().stream()
                .map(each -> readCase(each, codec))
                .collect(CodeBlock.joining("")))
        .with(
            "otherwise",
            member.otherwise() == null ? CodeBlock.of("") : read(member.otherwise(), codec))
        .code();
  }

  private CodeBlock readCase(Case<TypeName> each, CodecParts codec) {
    return JavaTemplate.of(
            """
            case $values:L -> {
              $then:L
            }
            """)
        .with("values", each.values().stream().map(Literals::of).collect(CodeBlock.joining(", ")))
        .with("then", read(each.then(), codec))
        .code();
  }

  private CodeBlock forEachVariant(Function<Variant, CodeBlock> lines) {
    return union.variants().stream().map(lines).collect(CodeBlock.joining(""));
  }

  private static CodeBlock readVariant(TypeName variant) {
    return CodeBlock.of("$T.$L(in)", TypeNames.codec(variant), MemberNames.read(variant));
  }

  private CodeBlock readByPresence(ByPresence<TypeName> presence, CodecParts codec) {
    List<String> keys = presence.keys();
    String variable = "keys" + numbered(constants);
    String constant = addKeys(keys, CodeBlock.of(""), codec);
    long nullable = mask(keys.stream().filter(key -> isNullable(key, presence)).toList(), keys);
    return JavaTemplate.of(
            """
            long $variable:L = $unions:T.members(in, $keys:L$nullable:L);
            $variants:L
            """)
        .with("variable", variable)
        .with("unions", Library.UNIONS)
        .with("keys", constant)
        .with("nullable", nullable == 0 ? CodeBlock.of("") : CodeBlock.of(", $LL", nullable))
        .with(
            "variants",
            presence.candidates().stream()
                .map(candidate -> ifKeysAreThere(candidate, variable, keys))
                .collect(CodeBlock.joining("")))
        .code();
  }

  /** Whether the key tells its variants even if it is null, because AWS sends it with null. */
  private boolean isNullable(String key, ByPresence<TypeName> presence) {
    List<Field> fields =
        presence.candidates().stream()
            .filter(candidate -> candidate.present().contains(key))
            .flatMap(candidate -> model.recordsOf(candidate.variant()))
            .flatMap(record -> record.fields().stream())
            .filter(field -> field.wireName().equals(key))
            .toList();
    return !fields.isEmpty() && fields.stream().allMatch(Field::nullable);
  }

  private static long mask(Collection<String> some, List<String> keys) {
    long mask = 0;
    for (String key : some) {
      mask |= 1L << keys.indexOf(key);
    }
    return mask;
  }

  private static CodeBlock ifKeysAreThere(
      Presence<TypeName> candidate, String variable, List<String> keys) {
    if (isCertain(candidate)) {
      return CodeBlock.of("return $L;\n", readVariant(candidate.variant()));
    }
    long present = mask(candidate.present(), keys);
    return JavaTemplate.of(
            """
            if (($variable:L & $asked:LL) == $present:LL) {
              return $variant:L;
            }
            """)
        .with("variable", variable)
        .with("asked", present | mask(candidate.absent(), keys))
        .with("present", present)
        .with("variant", readVariant(candidate.variant()))
        .code();
  }

  /**
   * Without looking ahead: the first known key decides. Where it comes again, the last one wins.
   */
  private CodeBlock readKeyed(String keys) {
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
        .with("keys", keys)
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
