package dev.awsevents.micronaut;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.foreign.PayloadFormat;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The format of a type that Micronaut Serialization knows. */
final class SerdeFormat implements PayloadFormat {
  private final JsonMapper mapper;
  private final Argument<Object> type;

  SerdeFormat(JsonMapper mapper, Argument<Object> type) {
    this.mapper = mapper;
    this.type = type;
  }

  /**
   * Reads UTF-8 text.
   *
   * @throws EventFormatException if Micronaut cannot read it; without Micronaut's exception, whose
   *     message quotes the payload
   */
  @Override
  public @Nullable Object read(byte[] json) {
    try {
      return mapper.readValue(json, type);
    } catch (IOException e) {
      throw new EventFormatException(
          "Micronaut cannot read " + type.getTypeName() + " (" + e.getClass().getSimpleName() + ")",
          "$",
          -1);
    }
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    // Into memory first: Micronaut closes the stream.
    out.write(mapper.writeValueAsBytes(type, value));
  }
}
