package dev.awsevents.rewrite.derivation;

import java.lang.reflect.Type;

/** Types as people write them, without packages: {@code List<SqsEvent.Message>}. */
final class TypeWords {
  private TypeWords() {}

  static String of(Type type) {
    return type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "").replace('$', '.');
  }
}
