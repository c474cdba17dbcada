package dev.awsevents.runtime.jackson3;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.mapper.MapperCodecs;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.TokenBuffer;

/** Makes Jackson 3 write a generated type by its codec. */
public final class CodecSerializer extends ValueSerializer<Object> {
  /** For Jackson. */
  public CodecSerializer() {}

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext serializers) {
    @SuppressWarnings("unchecked") // the codec of the value's own class
    Codec<Object> codec = (Codec<Object>) MapperCodecs.of(value.getClass());
    codec.write(new GeneratorWriter(out, serializers), value);
  }

  /**
   * Writes the value into a buffer first. The type id depends on the kind of value, which is known
   * only then.
   */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializationContext serializers, TypeSerializer types) {
    try (TokenBuffer written = new TokenBuffer(serializers, false)) {
      serialize(value, written, serializers);
      try (JsonParser content = written.asParser(ObjectReadContext.empty())) {
        JsonToken first = content.nextToken();
        WritableTypeId typeId = types.writeTypePrefix(out, serializers, types.typeId(value, first));
        if (first.isStructStart()) {
          while (!content.nextToken().isStructEnd()) {
            out.copyCurrentStructure(content);
          }
        } else {
          out.copyCurrentStructure(content);
        }
        types.writeTypeSuffix(out, serializers, typeId);
      }
    }
  }
}
