package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.TypeName;

/** Names of the static methods of codecs. */
final class MethodNames {
  private MethodNames() {}

  static String read(TypeName type) {
    return "read" + type.simpleName();
  }

  static String write(TypeName type) {
    return "write" + type.simpleName();
  }
}
