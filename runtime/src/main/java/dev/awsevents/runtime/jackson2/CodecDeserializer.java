package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.mapper.MapperCodecs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes Jackson 2 read a generated type by its codec. Jackson creates it and tells it the type. */
public final class CodecDeserializer extends JsonDeserializer<Object>
    implements ContextualDeserializer {
  private final Class<?> type;
  private final @Nullable Codec<?> codec;

  /** For Jackson. */
  public CodecDeserializer() {
    this(Object.class, null);
  }

  private CodecDeserializer(Class<?> type, @Nullable Codec<?> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    JavaType declared = context.getContextualType();
    Class<?> generated = declared.getRawClass();
    Codec<?> found = codec(context, declared);
    boolean open =
        declared.containedTypeCount() == 0 || declared.containedType(0).isJavaLangObject();
    return new CodecDeserializer(
        generated,
        open ? found : found.withParameter(parameter(context, declared.containedType(0))));
  }

  private static Codec<?> codec(DeserializationContext context, JavaType type)
      throws JsonMappingException {
    try {
      return MapperCodecs.of(type.getRawClass());
    } catch (IllegalArgumentException e) {
      throw InvalidDefinitionException.from(context.getParser(), e.getMessage(), type);
    }
  }

  private static Codec<?> parameter(DeserializationContext context, JavaType type)
      throws JsonMappingException {
    if (!Immutable.keepsType(type.getRawClass())) {
      throw InvalidDefinitionException.from(
          context.getParser(),
          "the generic part of a generated type may be a List or Map, but no special one",
          type);
    }
    JsonDeserializer<Object> deserializer = context.findRootValueDeserializer(type);
    return (JsonDeserializer<?>) deserializer instanceof CodecDeserializer generated
            && generated.codec != null
        ? generated.codec
        : new MapperCodec(deserializer);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (codec == null) {
      throw InvalidDefinitionException.from(
          parser,
          "the type to read is not known: createContextual was not called",
          (JavaType) null);
    }
    try {
      return codec.read(new ParserReader(parser, context, type));
    } catch (StreamFailure e) {
      throw e.failure();
    }
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }
}
