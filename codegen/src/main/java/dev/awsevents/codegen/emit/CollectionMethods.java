package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Reading and writing of elements and collections in one codec class, with one pair of methods for
 * each type of collection.
 */
final class CollectionMethods {
  private static final Plain STRING = new Plain(Scalar.STRING);
  private static final FreeForm ANYTHING = new FreeForm(false);

  private final Set<String> reserved;
  private final Map<TypeReference, String> names = new LinkedHashMap<>();
  private final Map<TypeReference, String> pending = new LinkedHashMap<>();

  /**
   * @param reserved names of the types that the codec class has methods for
   */
  CollectionMethods(Set<String> reserved) {
    this.reserved = reserved;
  }

  /** An expression that reads a value which is there. */
  CodeBlock read(TypeReference type) {
    if (type.equals(STRING)) {
      return CodeBlock.of("in.readString()");
    }
    if (type instanceof FreeForm freeForm) {
      return CodeBlock.of(freeForm.object() ? "in.readMap()" : "in.readValue()");
    }
    if (type instanceof Named named) {
      return CodeBlock.of(
          "$T.$L(in)", TypeNames.codec(named.name()), MemberNames.read(named.name()));
    }
    if (type instanceof ListOf list && !list.loneElement()) {
      if (list.element().equals(STRING)) {
        return CodeBlock.of("in.readStrings()");
      }
      if (list.element().equals(ANYTHING)) {
        return CodeBlock.of("in.readList()");
      }
    }
    if (type instanceof MapOf map) {
      if (map.value().equals(STRING)) {
        return CodeBlock.of("in.readStringMap()");
      }
      if (map.value().equals(ANYTHING)) {
        return CodeBlock.of("in.readMap()");
      }
      if (map.value().equals(new ListOf(STRING, false))) {
        return CodeBlock.of("in.readStringsMap()");
      }
    }
    return CodeBlock.of("read$L(in)", name(type));
  }

  /** An expression that reads a value which may be null. */
  private CodeBlock readNullable(TypeReference type) {
    boolean toleratesNull =
        type.equals(STRING)
            || type.equals(ANYTHING)
            || (type instanceof Named named && named.shape() == Shape.OPEN_ENUM);
    CodeBlock read = read(type);
    return toleratesNull ? read : CodeBlock.of("in.tryReadNull() ? null : $L", read);
  }

  /** A statement that writes a value which is not null. */
  CodeBlock write(TypeReference type, CodeBlock value) {
    if (type.equals(STRING)) {
      return CodeBlock.of("out.writeString($L)", value);
    }
    if (type instanceof FreeForm) {
      return CodeBlock.of("out.writeValue($L)", value);
    }
    if (type instanceof Named named) {
      return named.shape() == Shape.OPEN_ENUM
          ? CodeBlock.of("out.writeString($L.value())", value)
          : CodeBlock.of(
              "$T.$L(out, $L)",
              TypeNames.writer(named.name()),
              MemberNames.write(named.name()),
              value);
    }
    if (type instanceof ListOf list && !list.loneElement()) {
      if (list.element().equals(STRING)) {
        return CodeBlock.of("out.writeStrings($L)", value);
      }
      if (list.element().equals(ANYTHING)) {
        return CodeBlock.of("out.writeValue($L)", value);
      }
    }
    if (type instanceof MapOf map) {
      if (map.value().equals(STRING)) {
        return CodeBlock.of("out.writeStringMap($L)", value);
      }
      if (map.value().equals(ANYTHING)) {
        return CodeBlock.of("out.writeValue($L)", value);
      }
      if (map.value().equals(new ListOf(STRING, false))) {
        return CodeBlock.of("out.writeStringsMap($L)", value);
      }
    }
    return CodeBlock.of("write$L(out, $L)", name(type), value);
  }

  private String name(TypeReference type) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    String name = describe(type);
    while (names.containsValue(name) || reserved.contains(name)) {
      name += "_";
    }
    names.put(type, name);
    pending.put(type, name);
    return name;
  }

  private static String describe(TypeReference type) {
    if (type instanceof ListOf list) {
      return (list.loneElement() ? "OneOrListOf" : "ListOf") + describe(list.element());
    }
    if (type instanceof MapOf map) {
      return "MapOf" + describe(map.value());
    }
    if (type instanceof Named named) {
      return named.name().isRoot() ? named.name().root() : named.name().nested();
    }
    return type.equals(STRING) ? "String" : "Value";
  }

  /** Adds the methods that were asked for, and those that they ask for. */
  void addTo(CodecParts codec) {
    while (!pending.isEmpty()) {
      Map.Entry<TypeReference, String> next = pending.entrySet().iterator().next();
      pending.remove(next.getKey());
      codec.addReading(readMethod(next.getKey(), next.getValue()));
      codec.addWriting(writeMethod(next.getKey(), next.getValue()));
    }
  }

  private MethodSpec readMethod(TypeReference type, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read" + name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(Library.JSON_READER, "in")
            .returns(TypeNames.of(type));
    if (type instanceof ListOf list) {
      if (list.loneElement()) {
        method
            .beginControlFlow("if (in.peek() != '[')")
            .addStatement(
                "return $T.ofLone($L)", Library.IMMUTABLE_LIST, readNullable(list.element()))
            .endControlFlow();
      }
      return method
          .addStatement("int begin = in.beginElements()")
          .beginControlFlow("if (in.beginArray())")
          .beginControlFlow("do")
          .addStatement("in.addElement($L)", readNullable(list.element()))
          .endControlFlow("while (in.nextElement())")
          .endControlFlow()
          .addStatement("return in.takeList(begin)")
          .build();
    }
    return method
        .addStatement("in.beginObject()")
        .addStatement("int begin = in.beginElements()")
        .beginControlFlow(
            "for ($T name = in.nextName(true); name != null; name = in.nextName(false))",
            String.class)
        .addStatement("in.addEntry(name, $L)", readNullable(((MapOf) type).value()))
        .endControlFlow()
        .addStatement("return in.takeMap(begin)")
        .build();
  }

  private MethodSpec writeMethod(TypeReference type, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write" + name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(Library.JSON_WRITER, "out");
    if (type instanceof ListOf list) {
      method.addParameter(TypeNames.of(type), "list");
      if (list.loneElement()) {
        method
            .beginControlFlow("if ($T.isLone(list))", Library.IMMUTABLE_LIST)
            .addStatement(write(list.element(), CodeBlock.of("list.get(0)")))
            .addStatement("return")
            .endControlFlow();
      }
      return method
          .addStatement("out.beginArray()")
          .beginControlFlow("for (int i = 0; i < list.size(); i++)")
          .addStatement("$T element = list.get(i)", TypeNames.element(list.element()))
          .addCode(writeNullable(list.element(), CodeBlock.of("element")))
          .endControlFlow()
          .addStatement("out.endArray()")
          .build();
    }
    TypeReference value = ((MapOf) type).value();
    TypeName entries =
        ParameterizedTypeName.get(
            Library.IMMUTABLE_MAP, ClassName.get(String.class), TypeNames.element(value));
    return method
        .addParameter(TypeNames.of(type), "map")
        .addStatement("$T entries = $T.indexed(map)", entries, Library.IMMUTABLE_MAP)
        .addStatement("out.beginObject()")
        .beginControlFlow("for (int i = 0; i < entries.size(); i++)")
        .addStatement("out.name(entries.keyAt(i))")
        .addStatement("$T element = entries.valueAt(i)", TypeNames.element(value))
        .addCode(writeNullable(value, CodeBlock.of("element")))
        .endControlFlow()
        .addStatement("out.endObject()")
        .build();
  }

  private CodeBlock writeNullable(TypeReference type, CodeBlock element) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", element)
        .addStatement("out.writeNull()")
        .nextControlFlow("else")
        .addStatement(write(type, element))
        .endControlFlow()
        .build();
  }
}
