package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.mapper.MapperCodecs;
import java.io.IOException;

/** Makes Jackson 2 write a generated type by its codec. */
public final class CodecSerializer extends JsonSerializer<Object> {
  /** For Jackson. */
  public CodecSerializer() {}

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider serializers)
      throws IOException {
    @SuppressWarnings("unchecked") // the codec of the value's own class
    Codec<Object> codec = (Codec<Object>) MapperCodecs.of(value.getClass());
    try {
      codec.write(new GeneratorWriter(out, serializers), value);
    } catch (StreamFailure e) {
      throw e.failure();
    }
  }

  /**
   * Writes the value into a buffer first. The type id depends on the kind of value, which is known
   * only then.
   */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider serializers, TypeSerializer types)
      throws IOException {
    try (TokenBuffer written = new TokenBuffer(out.getCodec(), false)) {
      serialize(value, written, serializers);
      try (JsonParser content = written.asParser()) {
        JsonToken first = content.nextToken();
        WritableTypeId typeId = types.writeTypePrefix(out, types.typeId(value, first));
        if (first.isStructStart()) {
          while (!content.nextToken().isStructEnd()) {
            out.copyCurrentStructure(content);
          }
        } else {
          out.copyCurrentStructure(content);
        }
        types.writeTypeSuffix(out, typeId);
      }
    }
  }
}
