package dev.awsevents.runtime.jackson;

import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record with a field for each way in which generated codecs read.
 *
 * @param inner of a union that a member tells apart: a delivery, or free-form JSON
 * @param choice of a union that is told apart by which members there are; free-form JSON
 * @param nothing the members of a record without fields
 * @param content the generic part
 */
@JacksonCodec
record Delivery<T>(
    @Nullable String id,
    @Nullable Long weight,
    @Nullable Bytes label,
    List<String> stops,
    @Nullable Object inner,
    @Nullable Object choice,
    Map<String, @Nullable Object> nothing,
    @Nullable T content,
    Map<String, @Nullable Object> unknownFields) {
  /** Copies collections. */
  public Delivery {
    stops = ImmutableList.copyOf(stops);
    nothing = ImmutableMap.copyOf(nothing);
    content = content == null ? null : Immutable.copyGeneric(content);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** One with nothing but its generic part. */
  static <T> Delivery<T> of(T content) {
    return new Delivery<>(
        null,
        null,
        null,
        ImmutableList.absent(),
        null,
        null,
        ImmutableMap.absent(),
        content,
        Map.of());
  }
}
