package dev.awsevents.lambda;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Chooses the format of each type in the signature of a handler, and keeps it. */
final class PayloadFormats {
  private static final ConcurrentHashMap<Type, PayloadFormat> FORMATS = new ConcurrentHashMap<>();

  private PayloadFormats() {}

  /**
   * The format of a type as it stands in the signature of a handler.
   *
   * @throws IllegalStateException if the type is foreign and no library on the class path can read
   *     or write it
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

  /** The format of the class of a value; null if the class is not a generated type. */
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

  /** Generated types are records. These are the supertypes that a record may have. */
  private static boolean mayBeGenerated(Class<?> type) {
    return type.isInterface() || type == Object.class || type == Record.class;
  }
}
