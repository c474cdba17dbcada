package dev.awsevents.runtime.jackson3;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.mapper.MapperCodecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;

/** Makes Jackson 3 read a generated type by its codec. Jackson creates it and tells it the type. */
public final class CodecDeserializer extends ValueDeserializer<Object> {
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
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType declared = context.getContextualType();
    Class<?> generated = declared.getRawClass();
    Codec<?> found = codec(context, declared);
    boolean open =
        declared.containedTypeCount() == 0 || declared.containedType(0).isJavaLangObject();
    return new CodecDeserializer(
        generated,
        open ? found : found.withParameter(parameter(context, declared.containedType(0))));
  }

  private static Codec<?> codec(DeserializationContext context, JavaType type) {
    try {
      return MapperCodecs.of(type.getRawClass());
    } catch (IllegalArgumentException e) {
      throw InvalidDefinitionException.from(context.getParser(), e.getMessage(), type);
    }
  }

  private static Codec<?> parameter(DeserializationContext context, JavaType type) {
    if (!Immutable.keepsType(type.getRawClass())) {
      throw InvalidDefinitionException.from(
          context.getParser(),
          "the generic part of a generated type may be a List or Map, but no special one",
          type);
    }
    ValueDeserializer<Object> deserializer = context.findRootValueDeserializer(type);
    return (ValueDeserializer<?>) deserializer instanceof CodecDeserializer generated
            && generated.codec != null
        ? generated.codec
        : new MapperCodec(deserializer);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
    if (codec == null) {
      throw InvalidDefinitionException.from(
          parser,
          "the type to read is not known: createContextual was not called",
          (JavaType) null);
    }
    return codec.read(new ParserReader(parser, context, type));
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
