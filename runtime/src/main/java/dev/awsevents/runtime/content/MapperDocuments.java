package dev.awsevents.runtime.content;

import dev.awsevents.runtime.mapper.MapperVersion;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Lets a mapper of Jackson read documents inside a field of another document. */
public final class MapperDocuments {
  private MapperDocuments() {}

  /**
   * Reads a document as a type that the mapper knows.
   *
   * @param json a {@code String}, or {@code byte[]} of UTF-8
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @return null for a JSON null
   * @throws dev.awsevents.EventFormatException if the mapper cannot read it as the type; the cause
   *     is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  public static <T> @Nullable T read(Object json, Type type, Object mapper) {
    return switch (MapperVersion.of(mapper)) {
      case JACKSON_2 -> dev.awsevents.runtime.jackson2.MapperDocument.read(json, type, mapper);
      case JACKSON_3 -> dev.awsevents.runtime.jackson3.MapperDocument.read(json, type, mapper);
    };
  }
}
