package dev.awsevents.lambda.format;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.foreign.ForeignTypeCodec;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the codecs of generated types, and of lists and maps of them. */
final class GeneratedTypes {
  private GeneratedTypes() {}

  /**
   * The codec of a generated type, or of a list or map whose values have a codec; null for any
   * other type.
   */
  static @Nullable Codec<?> codec(Type type) {
    if (type instanceof Class<?> plain) {
      return Codecs.find(plain);
    }
    if (type instanceof ParameterizedType parameterized) {
      return ofParameterized(parameterized);
    }
    return null;
  }

  private static @Nullable Codec<?> ofParameterized(ParameterizedType type) {
    Type raw = type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == List.class) {
      Codec<?> element = codec(bound(arguments[0]));
      return element == null ? null : new ListCodec(element);
    }
    if (raw == Map.class) {
      Codec<?> value = arguments[0] == String.class ? codec(bound(arguments[1])) : null;
      return value == null ? null : new MapCodec(value);
    }
    Codec<?> generic = codec(raw);
    Type argument = bound(arguments[0]);
    return generic == null || argument == Object.class
        ? generic
        : generic.withParameter(argument(argument));
  }

  /** The codec of a type argument, which may be anything but {@code Object}. */
  private static Codec<?> argument(Type type) {
    Codec<?> generated = codec(type);
    if (generated != null) {
      return generated;
    }
    if (type == Map.class || isFreeForm(type, Map.class)) {
      return new MapCodec(FreeFormCodec.INSTANCE);
    }
    if (type == List.class || isFreeForm(type, List.class)) {
      return new ListCodec(FreeFormCodec.INSTANCE);
    }
    return new ForeignTypeCodec(type, ForeignTypes.format(type));
  }

  private static boolean isFreeForm(Type type, Class<?> collection) {
    if (!(type instanceof ParameterizedType parameterized)
        || parameterized.getRawType() != collection) {
      return false;
    }
    Type[] arguments = parameterized.getActualTypeArguments();
    boolean namesAreStrings = arguments.length == 1 || arguments[0] == String.class;
    return namesAreStrings && bound(arguments[arguments.length - 1]) == Object.class;
  }

  /** The upper bound of a type variable or wildcard; any other type as it is given. */
  static Type bound(Type type) {
    if (type instanceof TypeVariable<?> variable) {
      return bound(variable.getBounds()[0]);
    }
    if (type instanceof WildcardType wildcard) {
      return bound(wildcard.getUpperBounds()[0]);
    }
    return type;
  }
}
