package dev.awsevents.flink;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * Makes an {@link AwsEventTypeInformation} wherever Flink finds out about types by itself. Flink
 * knows it by its option {@code pipeline.serialization-config}, or by the annotation {@code
 * TypeInfo} of a field.
 *
 * @param <T> the type
 */
public final class AwsEventTypeInfoFactory<T> extends TypeInfoFactory<T> {
  /** For Flink. */
  public AwsEventTypeInfoFactory() {}

  /**
   * For Flink.
   *
   * @throws IllegalArgumentException if the type, or a class that is its parameter, has no codec
   */
  @Override
  public TypeInformation<T> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    if (type instanceof ParameterizedType full
        && full.getActualTypeArguments()[0] instanceof Class<?> parameter) {
      return AwsEventTypeInformation.of(raw(full.getRawType()), parameter);
    }
    return AwsEventTypeInformation.of(
        raw(type instanceof ParameterizedType full ? full.getRawType() : type));
  }

  @SuppressWarnings("unchecked") // Flink asks for the type that it has found
  private Class<T> raw(Type type) {
    return (Class<T>) type;
  }
}
