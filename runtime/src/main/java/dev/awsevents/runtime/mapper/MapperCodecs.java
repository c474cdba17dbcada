package dev.awsevents.runtime.mapper;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;

/** Finds the codecs of types that Jackson takes for generated ones. */
public final class MapperCodecs {
  private MapperCodecs() {}

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if it has none. Jackson asks for it all the same if a class of
   *     the user implements an interface of events, because annotations are inherited.
   */
  public static Codec<?> of(Class<?> type) {
    try {
      return Codecs.of(type);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage()
              + ". If it is a class of your own that implements an interface of awsevents, annotate"
              + " it with @JsonDeserialize and @JsonSerialize without a value: Jackson then treats"
              + " it as any other class",
          e);
    }
  }
}
