package dev.awsevents.runtime.mapper;

import dev.awsevents.EventFormatException;
import java.lang.reflect.Type;

/** Makes the error for a document that a mapper refuses. */
public final class RefusedDocument {
  private RefusedDocument() {}

  /**
   * Says what was expected and where.
   *
   * @param path to the place in the document
   * @param cause the exception of the mapper
   */
  public static EventFormatException error(Type type, DocumentPath path, Exception cause) {
    EventFormatException error =
        new EventFormatException(
            "expected a document that Jackson reads as " + type.getTypeName(), path.toString(), -1);
    error.initCause(cause);
    return error;
  }
}
