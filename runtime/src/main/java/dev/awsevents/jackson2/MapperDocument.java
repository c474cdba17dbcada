package dev.awsevents.jackson2;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.jackson.MapperDocuments;
import dev.awsevents.json.PathName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The part of {@link MapperDocuments} for Jackson 2. */
public final class MapperDocument {
  private MapperDocument() {}

  /** As {@link MapperDocuments#read}, for this version. */
  public static <T> @Nullable T read(Object json, Class<T> type, Object mapper) {
    ObjectMapper objectMapper = (ObjectMapper) mapper;
    try {
      return json instanceof String text
          ? objectMapper.readValue(text, type)
          : objectMapper.readValue((byte[]) json, type);
    } catch (IOException e) {
      throw MapperDocuments.refused(type, path(e), e);
    }
  }

  private static CharSequence path(IOException error) {
    StringBuilder path = new StringBuilder("$");
    if (error instanceof JsonMappingException mapping) {
      for (Reference step : mapping.getPath()) {
        if (step.getFieldName() == null) {
          path.append('[').append(step.getIndex()).append(']');
        } else {
          PathName.append(path, step.getFieldName());
        }
      }
    }
    return path;
  }
}
