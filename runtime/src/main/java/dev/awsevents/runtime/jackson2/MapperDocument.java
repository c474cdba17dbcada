package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.runtime.mapper.DocumentPath;
import dev.awsevents.runtime.mapper.RefusedDocument;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Lets a mapper of Jackson 2 read a document inside a field of another document. */
public final class MapperDocument {
  private MapperDocument() {}

  /**
   * Reads a document as a type that the mapper knows.
   *
   * @param json a {@code String}, or {@code byte[]} of UTF-8
   * @param mapper an {@code ObjectMapper} of this version
   * @return null for a JSON null
   * @throws dev.awsevents.EventFormatException if the mapper cannot read it as the type
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  public static <T> @Nullable T read(Object json, Type type, Object mapper) {
    ObjectMapper objectMapper = (ObjectMapper) mapper;
    try {
      JavaType known = objectMapper.constructType(type);
      return json instanceof String text
          ? objectMapper.readValue(text, known)
          : objectMapper.readValue((byte[]) json, known);
    } catch (IOException e) {
      throw RefusedDocument.error(type, path(e), e);
    }
  }

  private static DocumentPath path(IOException error) {
    DocumentPath path = new DocumentPath();
    for (Reference step : Unchecked.getPath(error)) {
      path.add(step.getFieldName(), step.getIndex());
    }
    return path;
  }
}
