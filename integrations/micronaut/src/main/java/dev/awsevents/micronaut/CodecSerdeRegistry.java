package dev.awsevents.micronaut;

import dev.awsevents.LambdaResponse;
import dev.awsevents.runtime.codec.Codecs;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.BootstrapContextCompatible;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.SerdeIntrospections;
import io.micronaut.serde.SerdeRegistry;
import io.micronaut.serde.Serializer;
import io.micronaut.serde.config.DeserializationConfiguration;
import io.micronaut.serde.config.SerdeConfiguration;
import io.micronaut.serde.config.SerializationConfiguration;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.support.DefaultSerdeRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Micronaut's registry of serializers and deserializers, which also knows every type that has a
 * codec. It takes the place of Micronaut's own, because a bean can be a deserializer only of types
 * with a supertype in common, which generated types do not have.
 */
@Singleton
@BootstrapContextCompatible
@Replaces(DefaultSerdeRegistry.class)
public final class CodecSerdeRegistry extends DefaultSerdeRegistry {
  /** Types without a codec are remembered too, because to look for one takes long. */
  private static final ClassValue<Boolean> HAS_CODEC =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return Codecs.find(type) != null;
        }
      };

  private final BeanContext beans;
  private final SerdeIntrospections introspections;
  private final ConversionService conversions;
  private final SerdeConfiguration configuration;
  private final SerializationConfiguration serialization;
  private final DeserializationConfiguration deserialization;

  /** For Micronaut. */
  @Inject
  public CodecSerdeRegistry(
      BeanContext beans,
      SerdeIntrospections introspections,
      ConversionService conversions,
      SerdeConfiguration configuration,
      SerializationConfiguration serialization,
      DeserializationConfiguration deserialization) {
    super(beans, introspections, conversions, configuration, serialization, deserialization);
    this.beans = beans;
    this.introspections = introspections;
    this.conversions = conversions;
    this.configuration = configuration;
    this.serialization = serialization;
    this.deserialization = deserialization;
  }

  SerdeIntrospections introspections() {
    return introspections;
  }

  @Override
  public SerdeRegistry cloneWithConfiguration(
      @Nullable SerdeConfiguration otherConfiguration,
      @Nullable SerializationConfiguration otherSerialization,
      @Nullable DeserializationConfiguration otherDeserialization) {
    return new CodecSerdeRegistry(
        beans,
        introspections,
        conversions,
        otherConfiguration == null ? configuration : otherConfiguration,
        otherSerialization == null ? serialization : otherSerialization,
        otherDeserialization == null ? deserialization : otherDeserialization);
  }

  @Override
  @SuppressWarnings("unchecked") // it reads the type that it is asked for
  public <T> Deserializer<? extends T> findDeserializer(Argument<? extends T> type)
      throws SerdeException {
    return HAS_CODEC.get(type.getType())
        ? (Deserializer<? extends T>) CodecDeserializer.OF_ANY_TYPE
        : super.findDeserializer(type);
  }

  @Override
  public <T> Serializer<? super T> findSerializer(Argument<? extends T> type)
      throws SerdeException {
    // The interface of all responses has no codec, but each response has one.
    return HAS_CODEC.get(type.getType()) || type.getType() == LambdaResponse.class
        ? CodecSerializer.INSTANCE
        : super.findSerializer(type);
  }
}
