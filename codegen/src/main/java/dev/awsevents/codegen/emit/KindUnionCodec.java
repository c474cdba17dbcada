package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes how a union is read whose variants are values of different kinds, such as a string. */
final class KindUnionCodec {
  private final Map<String, CodeBlock> variants = new LinkedHashMap<>();
  private final ClassName unknown;

  KindUnionCodec(Model model, UnionType union, ClassName unknown) {
    this.unknown = unknown;
    for (Variant variant : union.variants()) {
      String first =
          model.record(variant.type()).fields().get(0).type().match(FirstCharacters.CASES);
      variants.put(
          first,
          CodeBlock.of(
              "$T.$L(in)", TypeNames.codec(variant.type()), MemberNames.read(variant.type())));
    }
  }

  /** The body of the method that reads. */
  CodeBlock read() {
    CodeBlock.Builder cases = CodeBlock.builder();
    cases.add(
        "case '{' -> $L;\n",
        variants.getOrDefault("{", CodeBlock.of("new $T(in.readUnknownVariant())", unknown)));
    CodeBlock list = variants.get("[");
    cases.add(
        "case '[' -> $L;\n",
        list == null ? CodeBlock.of("throw in.unexpected($S)", "no list") : list);
    variants.forEach(
        (first, read) -> {
          if (first.equals("\"")) {
            cases.add("case '\"' -> $L;\n", read);
          } else if (first.equals("tf")) {
            cases.add("case 't', 'f' -> $L;\n", read);
          }
        });
    return JavaTemplate.of(
            """
            return switch (in.peek()) {
              $cases:L
              default -> $otherwise:L;
            };
            """)
        .with("cases", cases.build())
        .with("otherwise", otherwise())
        .code();
  }

  /** What reads a scalar of a kind that no variant has: a variant with a scalar keeps it as raw. */
  private CodeBlock otherwise() {
    for (String first : new String[] {"", "\"", "tf"}) {
      CodeBlock read = variants.get(first);
      if (read != null) {
        return read;
      }
    }
    return CodeBlock.of("throw in.unexpected($S)", "an object or a list");
  }
}
