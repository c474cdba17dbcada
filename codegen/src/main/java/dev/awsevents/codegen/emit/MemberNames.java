package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.JavaNames;

/** Names of the static members of codecs. */
final class MemberNames {
  private MemberNames() {}

  static String read(TypeName type) {
    return "read" + type.simpleName();
  }

  /** What reads the variant of a union that a key tells. */
  static String readVariant(TypeName union) {
    return "readVariantOf" + union.simpleName();
  }

  static String write(TypeName type) {
    return "write" + type.simpleName();
  }

  /**
   * The constant with the field names of a type; {@code Record_} is not {@code Record}, and a type
   * {@code Instance} does not take the name of the codec's instance.
   */
  static String constant(TypeName type) {
    String name = type.simpleName();
    String constant = JavaNames.constant(name) + (name.endsWith("_") ? "_" : "");
    return constant.equals(CodecEmitter.INSTANCE) ? "_" + constant : constant;
  }
}
