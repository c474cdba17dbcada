package dev.awsevents.jackson3;

import dev.awsevents.jackson.MapperDocuments;
import dev.awsevents.json.PathName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.ObjectMapper;

/** The part of {@link MapperDocuments} for Jackson 3. */
public final class MapperDocument {
  private MapperDocument() {}

  /** As {@link MapperDocuments#read}, for this version. */
  public static <T> @Nullable T read(Object json, Class<T> type, Object mapper) {
    ObjectMapper objectMapper = (ObjectMapper) mapper;
    try {
      return json instanceof String text
          ? objectMapper.readValue(text, type)
          : objectMapper.readValue((byte[]) json, type);
    } catch (JacksonException e) {
      throw MapperDocuments.refused(type, path(e), e);
    }
  }

  private static CharSequence path(JacksonException error) {
    StringBuilder path = new StringBuilder("$");
    for (Reference step : error.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        PathName.append(path, step.getPropertyName());
      }
    }
    return path;
  }
}
