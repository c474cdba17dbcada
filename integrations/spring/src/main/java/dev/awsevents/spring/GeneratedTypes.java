package dev.awsevents.spring;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import java.lang.reflect.ParameterizedType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** Tells our types from those of others. */
final class GeneratedTypes {
  private GeneratedTypes() {}

  /** Whether a type, or a part of it such as the element of a list, is one of ours. */
  static boolean isOursInPart(ResolvableType type) {
    Class<?> raw = type.resolve();
    if (raw != null && Codecs.find(raw) != null) {
      return true;
    }
    if (!(type.getType() instanceof ParameterizedType)) {
      return false; // the variables of a raw type may lead back to it
    }
    for (ResolvableType argument : type.getGenerics()) {
      if (isOursInPart(argument)) {
        return true;
      }
    }
    return false;
  }

  /** The codec of a type with its arguments; null if a part of the type is not one of ours. */
  static @Nullable Codec<?> codec(ResolvableType type) {
    Class<?> raw = type.resolve();
    Codec<?> codec = raw == null ? null : Codecs.find(raw);
    if (codec == null || !type.hasGenerics()) {
      return codec;
    }
    ResolvableType argument = type.getGeneric(0);
    if (argument.resolve(Object.class) == Object.class) {
      return codec;
    }
    Codec<?> parameter = codec(argument);
    return parameter == null ? null : codec.withParameter(parameter);
  }
}
