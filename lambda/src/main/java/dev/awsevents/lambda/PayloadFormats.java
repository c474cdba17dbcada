package dev.awsevents.lambda;

import dev.awsevents.codec.Codec;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Chooses the format of a type, once for each type that a handler has in its signature. */
final class PayloadFormats {
  private static final ConcurrentHashMap<Type, PayloadFormat> FORMATS = new ConcurrentHashMap<>();

  private PayloadFormats() {}

  /**
   * The format of a type as it stands in the signature of a handler.
   *
   * @throws IllegalStateException if the type is not a generated one and nothing that could read or
   *     write it is on the class path
   */
  static PayloadFormat of(Type declared) {
    PayloadFormat format = FORMATS.get(declared);
    if (format == null) {
      format = choose(GeneratedTypes.bound(declared));
      FORMATS.put(declared, format);
    }
    return format;
  }

  private static PayloadFormat choose(Type type) {
    Codec<?> codec = GeneratedTypes.codec(type);
    if (codec != null) {
      return CodecFormat.of(codec);
    }
    if (type instanceof Class<?> general && mayBeGenerated(general)) {
      return new SupertypeFormat(general);
    }
    return ForeignTypes.format(type);
  }

  /** The format of a value's own class where that is a generated type. */
  static @Nullable PayloadFormat ofGenerated(Class<?> type) {
    PayloadFormat format = FORMATS.get(type);
    if (format == null) {
      Codec<?> codec = GeneratedTypes.codec(type);
      if (codec == null) {
        return null;
      }
      format = CodecFormat.of(codec);
      FORMATS.put(type, format);
    }
    return format instanceof CodecFormat ? format : null;
  }

  /** Generated types are records, so these are all their supertypes. */
  private static boolean mayBeGenerated(Class<?> type) {
    return type.isInterface() || type == Object.class || type == Record.class;
  }
}
