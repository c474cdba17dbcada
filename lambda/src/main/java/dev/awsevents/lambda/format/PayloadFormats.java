package dev.awsevents.lambda.format;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Chooses the format of each type in the signature of a handler, and keeps it. */
public final class PayloadFormats {
  private static final PayloadFormats STANDARD = new PayloadFormats(null);

  private final ConcurrentHashMap<Type, PayloadFormat> formats = new ConcurrentHashMap<>();
  private final @Nullable CustomPojoSerializer other;

  private PayloadFormats(@Nullable CustomPojoSerializer other) {
    this.other = other;
  }

  /** Jackson and the runtime's serializer read and write foreign types. */
  public static PayloadFormats standard() {
    return STANDARD;
  }

  /** Another serializer reads and writes foreign types. */
  public static PayloadFormats withOther(CustomPojoSerializer other) {
    return new PayloadFormats(other);
  }

  /**
   * The format of a type as it stands in the signature of a handler.
   *
   * @throws IllegalStateException if the type is foreign and no library on the class path can read
   *     or write it
   */
  public PayloadFormat of(Type declared) {
    PayloadFormat format = formats.get(declared);
    if (format == null) {
      format = choose(GeneratedTypes.bound(declared));
      formats.put(declared, format);
    }
    return format;
  }

  private PayloadFormat choose(Type type) {
    Codec<?> codec = GeneratedTypes.codec(type);
    if (codec != null) {
      return CodecFormat.of(codec);
    }
    if (type instanceof Class<?> general && mayBeGenerated(general)) {
      return new SupertypeFormat(general, this);
    }
    return ofForeign(type);
  }

  /** The format of a type that is not generated, whatever its name is. */
  PayloadFormat ofForeign(Type type) {
    return other == null ? ForeignTypes.format(type) : new OtherSerializerFormat(type, other);
  }

  /** The format of the class of a value; null if the class is not a generated type. */
  @Nullable PayloadFormat ofGenerated(Class<?> type) {
    PayloadFormat format = formats.get(type);
    if (format == null) {
      Codec<?> codec = GeneratedTypes.codec(type);
      if (codec == null) {
        return null;
      }
      format = CodecFormat.of(codec);
      formats.put(type, format);
    }
    return format instanceof CodecFormat ? format : null;
  }

  /** Generated types are records. These are the supertypes that a record may have. */
  private static boolean mayBeGenerated(Class<?> type) {
    return type.isInterface() || type == Object.class || type == Record.class;
  }
}
