package dev.awsevents.micronaut;

import dev.awsevents.runtime.foreign.FormatProvider;
import dev.awsevents.runtime.foreign.PayloadFormat;
import io.micronaut.core.beans.exceptions.IntrospectionException;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.SerdeIntrospections;
import io.micronaut.serde.SerdeRegistry;
import io.micronaut.serde.exceptions.SerdeException;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes classes of the user that Micronaut Serialization knows, in handlers that
 * awsevents-lambda or awsevents-function runs.
 */
public final class SerdeFormats implements FormatProvider {
  /** {@code ServiceLoader} calls this. */
  public SerdeFormats() {}

  /** Created for the first such class, because it starts a context of beans. */
  private static final class Holder {
    /** Micronaut's default mapper has no beans of other packages than its own. */
    private static final ObjectMapper MAPPER =
        ObjectMapper.create(Map.of(), CodecSerdeRegistry.class.getPackageName());
  }

  @Override
  public @Nullable PayloadFormat format(Type type) {
    @SuppressWarnings("unchecked") // the format passes values of this type only
    Argument<Object> argument = (Argument<Object>) Argument.of(type);
    ObjectMapper mapper = Holder.MAPPER;
    CodecSerdeRegistry registry = (CodecSerdeRegistry) mapper.getSerdeRegistry();
    return canRead(registry, argument) || canWrite(registry.introspections(), argument)
        ? new SerdeFormat(mapper, argument)
        : null;
  }

  private static boolean canRead(SerdeRegistry registry, Argument<Object> type) {
    try {
      @SuppressWarnings("unchecked") // of the type itself
      Deserializer<Object> found = (Deserializer<Object>) registry.findDeserializer(type);
      found.createSpecific(registry.newDecoderContext(null), type);
      return true;
    } catch (SerdeException | IntrospectionException unknown) {
      return false;
    }
  }

  /** Micronaut's serializers find out only later that they do not know a type. */
  private static boolean canWrite(SerdeIntrospections introspections, Argument<?> type) {
    for (Argument<?> parameter : type.getTypeParameters()) {
      if (canWrite(introspections, parameter)) {
        return true;
      }
    }
    try {
      introspections.getSerializableIntrospection(type);
      return true;
    } catch (IntrospectionException unknown) {
      return false;
    }
  }
}
