package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;

/** Access to values whose reading takes everything, null too. */
interface NullReadingAccess extends ElementAccess {
  @Override
  default boolean mayReject() {
    return false;
  }

  @Override
  default CodeBlock readField(CollectionMethods collections) {
    return read(collections);
  }

  @Override
  default CodeBlock readElement(CollectionMethods collections) {
    return read(collections);
  }
}
