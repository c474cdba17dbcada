package dev.awsevents.codegen.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The classes that a codec consists of: one that reads, and inside it one that writes and one for
 * nested types that are read or written by themselves. Apart, since most functions only read roots,
 * and loading and verifying code that is not called takes a tenth of a first event.
 */
final class CodecParts {
  /** Simple name of the class that writes. */
  static final String WRITER = "Writer";

  private final TypeSpec.Builder codec;
  private final TypeSpec.Builder writer;

  private final List<MethodSpec> nestedReadings = new ArrayList<>();

  private int slots;

  CodecParts(TypeSpec.Builder codec, CodecVisibility visibility) {
    this.codec = codec;
    this.writer =
        TypeSpec.classBuilder(WRITER)
            .addModifiers(visibility.ofClass())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Writes; a class of its own, for functions that only read.")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** Adds a constant that all may use. */
  void addConstant(FieldSpec constant) {
    codec.addField(constant);
  }

  /** Adds a constant that reading roots does not need. */
  void addWritingConstant(FieldSpec constant) {
    writer.addField(constant);
  }

  void addReading(MethodSpec method) {
    codec.addMethod(method);
  }

  /** Adds what reads a nested type that no root needs the reading of. */
  void addNestedReading(MethodSpec method) {
    nestedReadings.add(method);
  }

  List<MethodSpec> nestedReadings() {
    return nestedReadings;
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
