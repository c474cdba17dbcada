// Generated from OrderEvent.json; do not edit.
package com.example.orders;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent on an order.
 *
 * @param specversion Version of CloudEvents: <code>1.0</code>.
 * @param id ID of the event. No two events of a source have the same.
 * @param source Where the event comes from: a URI, or a relative reference.
 * @param type What happened. It decides what the data looks like.
 * @param subject What it happened to, within the source.
 * @param time When it happened.
 * @param datacontenttype Media type of the data. Without it, the data is JSON.
 * @param dataschema URI of the schema that the data adheres to.
 * @param data What the event is about: a JSON value, or the text of another media type.
 * @param dataBase64 The data, if it is binary. Then <code>data</code> is missing. Wire name:
 * <code>data_base64</code>.
 * @param partitionkey Text.
 * @param sequence Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record OrderEvent(String specversion, String id, String source, String type,
    @Nullable String subject, @Nullable Instant time, @Nullable String datacontenttype,
    @Nullable String dataschema, @Nullable OrderPlaced data, @Nullable Bytes dataBase64,
    @Nullable String partitionkey, @Nullable String sequence,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public OrderEvent {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .specversion(specversion)
        .id(id)
        .source(source)
        .type(type)
        .subject(subject)
        .time(time)
        .datacontenttype(datacontenttype)
        .dataschema(dataschema)
        .data(data)
        .dataBase64(dataBase64)
        .partitionkey(partitionkey)
        .sequence(sequence)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("OrderEvent")
        .add("specversion", specversion)
        .add("id", id)
        .add("source", source)
        .add("type", type)
        .add("subject", subject)
        .add("time", time)
        .add("datacontenttype", datacontenttype)
        .add("dataschema", dataschema)
        .add("data", data)
        .add("dataBase64", dataBase64)
        .add("partitionkey", partitionkey)
        .add("sequence", sequence)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OrderEventConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<OrderEvent> codec() {
    return OrderEventCodec.INSTANCE;
  }

  /**
   * Builds {@link OrderEvent}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code specversion}: Version of CloudEvents: <code>1.0</code>.</li>
   * <li>{@code id}: ID of the event. No two events of a source have the same.</li>
   * <li>{@code source}: Where the event comes from: a URI, or a relative reference.</li>
   * <li>{@code type}: What happened. It decides what the data looks like.</li>
   * <li>{@code subject}: What it happened to, within the source.</li>
   * <li>{@code time}: When it happened.</li>
   * <li>{@code datacontenttype}: Media type of the data. Without it, the data is JSON.</li>
   * <li>{@code dataschema}: URI of the schema that the data adheres to.</li>
   * <li>{@code data}: What the event is about: a JSON value, or the text of another media
   * type.</li>
   * <li>{@code dataBase64}: The data, if it is binary. Then <code>data</code> is missing. Wire
   * name: <code>data_base64</code>.</li>
   * </ul>
   */
  public static final class Builder extends OrderEventBuilder {
    Builder() {}

    /**
     * Sets the value, built by the function.
     *
     * <p>What the event is about: a JSON value, or the text of another media type.
     */
    public Builder data(Consumer<OrderPlaced.Builder> values) {
      OrderPlaced.Builder nested = OrderPlaced.builder();
      values.accept(nested);
      return data(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public OrderEvent build() {
      OrderEvent built = super.build();
      RequiredFields.of("OrderEvent")
          .with("specversion", built.specversion())
          .with("id", built.id())
          .with("source", built.source())
          .with("type", built.type())
          .check();
      return built;
    }
  }
}
