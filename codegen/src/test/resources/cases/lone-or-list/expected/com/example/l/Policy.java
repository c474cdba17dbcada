// Generated from Policy.schema.json; do not edit.
package com.example.l;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param part A list, or a single element in its place.
 * @param lists A list.
 * @param map A map.
 * @param action A list, or a single element in its place.
 * @param resource A list, or a single element in its place.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Policy(@Omittable List<Policy.Part> part, @Omittable List<List<String>> lists,
    @Omittable Map<String, List<Policy.Part>> map, @Omittable List<String> action,
    @Omittable List<String> resource, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Policy {
    part = ImmutableList.copyOf(part);
    lists = ImmutableList.copyOf(lists);
    map = ImmutableMap.copyOf(map);
    action = ImmutableList.copyOf(action);
    resource = ImmutableList.copyOf(resource);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.origin = this;
    return builder
        .part(ImmutableList.orNull(part))
        .lists(ImmutableList.orNull(lists))
        .map(ImmutableMap.orNull(map))
        .action(ImmutableList.orNull(action))
        .resource(ImmutableList.orNull(resource))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Policy")
        .add("part", part)
        .add("lists", lists)
        .add("map", map)
        .add("action", action)
        .add("resource", resource)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Policy> codec() {
    return PolicyCodec.INSTANCE;
  }

  /** Builds {@link Policy}. Not safe for use by several threads. */
  public static final class Builder extends PolicyBuilder {
    private Policy origin;

    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addPart(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addPart(nested.build());
    }

    /** What was set. */
    @Override
    public Policy build() {
      Policy built = super.build();
      if (origin != null) {
        built = new Policy(ImmutableList.loneAs(built.part(), origin.part()), built.lists(),
            built.map(), ImmutableList.loneAs(built.action(), origin.action()),
            ImmutableList.loneAs(built.resource(), origin.resource()), built.unknownFields());
      }
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Part(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Part {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Part")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutablePolicy.PartBuilder {
      Builder() {}
    }
  }
}
