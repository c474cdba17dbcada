package dev.awsevents.codegen.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * The two classes that a codec consists of: one that reads, and one inside it that writes. Apart,
 * since most functions never write what they read, and loading and verifying code that is not
 * called takes a tenth of a first event.
 */
final class CodecParts {
  /** Simple name of the class that writes. */
  static final String WRITER = "Writer";

  private final TypeSpec.Builder codec;
  private final TypeSpec.Builder writer =
      TypeSpec.classBuilder(WRITER)
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
          .addJavadoc("Writes; a class of its own, for functions that only read.")
          .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());

  private int slots;

  CodecParts(TypeSpec.Builder codec) {
    this.codec = codec;
  }

  /** Adds a constant that both may use. */
  void addConstant(FieldSpec constant) {
    codec.addField(constant);
  }

  void addReading(MethodSpec method) {
    codec.addMethod(method);
  }

  void addWriting(MethodSpec method) {
    writer.addMethod(method);
  }

  /** A number of its own for each field whose strings may be the same from record to record. */
  int newSlot() {
    return slots++;
  }

  TypeSpec writer() {
    return writer.build();
  }
}
