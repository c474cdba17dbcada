// Generated from CloudEvent.json; do not edit.
package com.example.events;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.FreeForm;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An event in the JSON format of CloudEvents. Extension attributes are in
 * <code>unknownFields</code>.
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
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @param <D> type of the generic part
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record CloudEvent<D>(String specversion, String id, String source, String type,
    @Nullable String subject, @Nullable Instant time, @Nullable String datacontenttype,
    @Nullable String dataschema, @Nullable D data, @Nullable Bytes dataBase64,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public CloudEvent {
    data = Immutable.copyGeneric(data);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /**
   * A builder in which nothing is set.
   *
   * @param <D> type of the generic part
   */
  public static <D> Builder<D> builder() {
    return new Builder<>();
  }

  /** A builder in which everything is set as it is here. */
  public Builder<D> toBuilder() {
    return new Builder<D>()
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
        .unknownFields(unknownFields);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof CloudEvent<?> that
        && Objects.equals(specversion, that.specversion)
        && Objects.equals(id, that.id)
        && Objects.equals(source, that.source)
        && Objects.equals(type, that.type)
        && Objects.equals(subject, that.subject)
        && Objects.equals(time, that.time)
        && Objects.equals(datacontenttype, that.datacontenttype)
        && Objects.equals(dataschema, that.dataschema)
        && FreeForm.equal(data, that.data)
        && Objects.equals(dataBase64, that.dataBase64)
        && Objects.equals(unknownFields, that.unknownFields));
  }

  @Override
  public int hashCode() {
    return Objects.hash(specversion, id, source, type, subject, time, datacontenttype, dataschema,
        FreeForm.hash(data), dataBase64, unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("CloudEvent")
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
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return CloudEventConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type with free-form JSON as its generic part. */
  public static Codec<CloudEvent<Object>> codec() {
    return CloudEventCodec.INSTANCE;
  }

  /**
   * Reads and writes the type with a generic part of a generated type.
   *
   * @param type of the generic part; {@code Object.class} for free-form JSON
   * @param <D> type of the generic part
   * @throws IllegalArgumentException if it is no generated type
   */
  public static <D> Codec<CloudEvent<D>> codec(Class<D> type) {
    return new CloudEventCodec<>(Codecs.of(type));
  }

  /**
   * Reads and writes the type with a generic part that has the codec.
   *
   * @param parameter reads and writes the generic part
   * @param <D> type of the generic part
   */
  public static <D> Codec<CloudEvent<D>> codec(Codec<D> parameter) {
    return new CloudEventCodec<>(parameter);
  }

  /**
   * Builds {@link CloudEvent}. Not safe for use by several threads.
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
  public static final class Builder<D> extends CloudEventBuilder<D> {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public CloudEvent<D> build() {
      CloudEvent<D> built = super.build();
      RequiredFields.of("CloudEvent")
          .with("specversion", built.specversion())
          .with("id", built.id())
          .with("source", built.source())
          .with("type", built.type())
          .check();
      return built;
    }
  }
}
