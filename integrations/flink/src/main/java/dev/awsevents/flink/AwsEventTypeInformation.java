package dev.awsevents.flink;

import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Tells Flink that values of a type travel, and are kept, as their JSON. Without it, Flink takes
 * the types for generic ones, which Kryo writes, or refuses them.
 *
 * <p>The values are no keys: their hash codes may differ from one JVM to another. Key a stream by
 * strings or numbers of the events.
 *
 * @param <T> the type
 */
public final class AwsEventTypeInformation<T> extends TypeInformation<T> {
  private static final long serialVersionUID = 1L;

  private final PayloadType<T> type;

  AwsEventTypeInformation(PayloadType<T> type) {
    this.type = type;
  }

  /**
   * For values of one type.
   *
   * @param type a generated type, a record nested in one, or an interface of events such as {@link
   *     dev.awsevents.LambdaEvent}
   * @throws IllegalArgumentException if the type has no codec
   */
  public static <T> AwsEventTypeInformation<T> of(Class<T> type) {
    return new AwsEventTypeInformation<>(new PayloadType<>(type, null));
  }

  /**
   * For values of a type that has a parameter. The variable that it is assigned to names the type
   * in full: {@code AwsEventTypeInformation<EventBridgeEvent<OrderPlaced>> orders =
   * AwsEventTypeInformation.of(EventBridgeEvent.class, OrderPlaced.class)}.
   *
   * @param type a generated type with one parameter
   * @param parameter a generated type
   * @throws IllegalArgumentException if one of the types has no codec
   */
  public static <T> AwsEventTypeInformation<T> of(Class<? super T> type, Class<?> parameter) {
    return new AwsEventTypeInformation<>(new PayloadType<>(type, parameter));
  }

  @Override
  public TypeSerializer<T> createSerializer(SerializerConfig config) {
    return new AwsEventSerializer<>(type);
  }

  /** What Flink 1 calls; Flink 2 has no such method. */
  public TypeSerializer<T> createSerializer(ExecutionConfig config) {
    return new AwsEventSerializer<>(type);
  }

  @Override
  @SuppressWarnings("unchecked") // Java has no class with parameters
  public Class<T> getTypeClass() {
    return (Class<T>) type.type();
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof AwsEventTypeInformation;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AwsEventTypeInformation<?> that && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "AwsEventTypeInformation(" + type + ")";
  }
}
