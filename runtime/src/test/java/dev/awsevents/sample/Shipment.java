package dev.awsevents.sample;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event with a field of each kind. */
public record Shipment(
    @Nullable String id,
    @Nullable Long weight,
    @Nullable Instant sentAt,
    @Nullable Bytes label,
    List<Parcel> parcels,
    List<String> stops,
    Map<String, String> tags,
    Map<String, @Nullable Object> unknownFields)
    implements LambdaEvent {
  /** Copies collections. */
  public Shipment {
    parcels = ImmutableList.copyOf(parcels);
    stops = ImmutableList.copyOf(stops);
    tags = ImmutableMap.copyOf(tags);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** Reads and writes the type. */
  public static Codec<Shipment> codec() {
    return ShipmentCodec.INSTANCE;
  }

  /** A nested record. */
  public record Parcel(@Nullable String code, Map<String, @Nullable Object> unknownFields) {
    /** Copies collections. */
    public Parcel {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }
  }

  /** A nested record that the codec does not know. */
  public record Draft() {}
}
