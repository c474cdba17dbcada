package dev.awsevents.runtime.jackson;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.value.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Found by its name. */
final class DeliveryCodec implements Codec<Delivery<?>> {
  private static final FieldNames NAMES =
      FieldNames.of("id", "weight", "label", "stops", "inner", "choice", "nothing", "content");
  private static final FieldNames CHOICES = FieldNames.of("left", "right");
  private static final FieldNames NO_NAMES = FieldNames.of();

  private final Codec<Object> content;

  static {
    Codecs.register(Delivery.class, new DeliveryCodec(FreeFormCodec.INSTANCE));
  }

  private DeliveryCodec(Codec<Object> content) {
    this.content = content;
  }

  @Override
  public Codec<?> withParameter(Codec<?> parameter) {
    @SuppressWarnings("unchecked") // the type of the generic part
    Codec<Object> content = (Codec<Object>) parameter;
    return new DeliveryCodec(content);
  }

  @Override
  public Delivery<?> read(JsonReader in) {
    String id = null;
    Long weight = null;
    Bytes label = null;
    List<String> stops = ImmutableList.absent();
    Object inner = null;
    Object choice = null;
    Map<String, @Nullable Object> nothing = ImmutableMap.absent();
    Object generic = null;
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(NAMES, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(NAMES, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> weight = in.readLong();
        case 2 -> label = Binary.read(in);
        case 3 -> stops = in.startsArray() ? in.readStrings() : ImmutableList.absent();
        case 4 -> inner = in.startsObject() ? readInner(in) : null;
        case 5 -> choice = in.tryReadNull() ? null : readChoice(in);
        case 6 -> nothing = in.startsObject() ? readNothing(in) : ImmutableMap.absent();
        case 7 -> generic = content.read(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, NAMES, field);
      }
    }
    Map<String, @Nullable Object> members = in.takeKept(kept);
    Map<String, @Nullable Object> unknownFields = members == null ? ImmutableMap.empty() : members;
    return new Delivery<>(id, weight, label, stops, inner, choice, nothing, generic, unknownFields);
  }

  private Object readInner(JsonReader in) {
    return "delivery".equals(Unions.tag(in, "kind")) ? read(in) : in.readMap();
  }

  private static Object readChoice(JsonReader in) {
    boolean left = (Unions.members(in, CHOICES) & 1) != 0;
    Map<String, @Nullable Object> members = in.readMap();
    return left ? List.of(members) : members;
  }

  private static Map<String, @Nullable Object> readNothing(JsonReader in) {
    in.beginObject();
    int begin = in.beginElements();
    for (int field = in.nextField(NO_NAMES, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(NO_NAMES, field)) {
      in.addEntry(in.unknownName(), in.readValue());
    }
    return in.takeMap(begin);
  }

  @Override
  public void write(JsonWriter out, Delivery<?> delivery) {
    Map<String, @Nullable Object> unknownFields = out.beginRecord(delivery.unknownFields());
    out.field(NAMES, 0, delivery.id(), unknownFields);
    Scalars.writeLong(out, NAMES, 1, delivery.weight(), unknownFields);
    Binary.write(out, NAMES, 2, delivery.label(), unknownFields);
    if (ImmutableList.isAbsent(delivery.stops())) {
      out.rawField(NAMES, 3, unknownFields);
    } else if (!out.tryWriteRaw(NAMES, 3, delivery.stops(), unknownFields)) {
      out.name(NAMES, 3);
      out.writeStrings(delivery.stops());
    }
    if (delivery.inner() == null) {
      out.rawField(NAMES, 4, unknownFields);
    } else {
      out.name(NAMES, 4);
      FreeFormCodec.INSTANCE.write(out, delivery.inner());
    }
    if (delivery.choice() != null) {
      out.name(NAMES, 5);
      out.writeValue(delivery.choice() instanceof List<?> left ? left.get(0) : delivery.choice());
    }
    if (out.tryNameMap(NAMES, 6, delivery.nothing(), unknownFields)) {
      out.writeValue(delivery.nothing());
    }
    if (delivery.content() != null) {
      out.name(NAMES, 7);
      content.write(out, delivery.content());
    }
    out.endRecord(NAMES, unknownFields);
  }
}
