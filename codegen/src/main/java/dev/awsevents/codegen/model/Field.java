package dev.awsevents.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param wireName its name in JSON
 * @param javaName its name in Java
 * @param aliases other names that it has been seen under
 * @param type its type
 * @param required whether AWS guarantees it
 * @param nullable whether it may be null
 * @param anyType whether its schema only implies its type, so that a value of another type is valid
 * @param anyElements whether the same is true of its elements, if it is a collection
 * @param nullableElements if it is a collection, whether its elements may be null, and those of
 *     each collection inside of the other
 * @param constant the only value that it may have, as text; null if there are several
 * @param content what the text of the field holds, or null
 * @param sensitivity what of its value must not be printed
 * @param documentation what it means
 * @param location where the schema declares it
 */
public record Field(
    String wireName,
    String javaName,
    List<String> aliases,
    TypeReference type,
    boolean required,
    boolean nullable,
    boolean anyType,
    boolean anyElements,
    List<Boolean> nullableElements,
    @Nullable String constant,
    @Nullable EmbeddedContent content,
    Sensitivity sensitivity,
    Documentation documentation,
    SchemaLocation location) {
  /** Whether the key is sent even when there is no value. */
  public boolean alwaysPresent() {
    return required && nullable;
  }

  /** Whether AWS guarantees a value. */
  public boolean guaranteed() {
    return required && !nullable;
  }
}
