package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;

/**
 * Lets a field have a container of another kind where its schema only implies the type: an object
 * in the place of a list, or a list in the place of an object. Such a value stays a raw one, and so
 * does a collection with such an element.
 */
final class OtherContainers {
  /** What the lambda is called that reads a collection: no local variable may be. */
  static final String PARAMETER = "other";

  private OtherContainers() {}

  /** An expression that reads a field; null where there is no value. */
  static CodeBlock read(Field field, CollectionMethods collections) {
    if (field.anyElements()) {
      return CodeBlock.of(
          "$1T.read(in, $2L -> $3L($2L))",
          Library.FITTING_ELEMENTS,
          PARAMETER,
          collections.fitting(field, readOne(field, collections)));
    }
    return readOne(field, collections);
  }

  private static CodeBlock readOne(Field field, CollectionMethods collections) {
    CodeBlock read = ValueAccess.of(field.type()).readField(collections);
    if (!field.anyType() || !isContainer(field.type())) {
      return read;
    }
    String other = field.type() instanceof ListOf ? "{" : "[";
    return CodeBlock.of("in.tryReject('$L') ? null : $L", other, read);
  }

  /** Statements that write a field. */
  static CodeBlock write(Field field, WrittenField written, CollectionMethods collections) {
    ValueAccess access = ValueAccess.of(field.type());
    CodeBlock write = access.writeField(written, collections);
    boolean any = field.anyType() && isContainer(field.type());
    if (!any && !field.anyElements()) {
      return write;
    }
    return JavaTemplate.of(
            """
            if ($isThere:L || !out.$method:L($names:L, $index:L, unknown)) {
              $write:L
            }
            """)
        .with("isThere", access.isThere(written.value()))
        .with("method", method(field))
        .with("names", written.names())
        .with("index", written.index())
        .with("write", write)
        .code();
  }

  private static String method(Field field) {
    if (field.anyElements()) {
      return "rawObjectOrList";
    }
    return field.type() instanceof ListOf ? "rawObject" : "rawList";
  }

  private static boolean isContainer(TypeReference type) {
    return (type instanceof ListOf list && !list.loneElement())
        || type instanceof MapOf
        || type.equals(new FreeForm(true))
        || (type instanceof Named named
            && (named.shape() == Shape.RECORD || named.shape() == Shape.UNION));
  }
}
