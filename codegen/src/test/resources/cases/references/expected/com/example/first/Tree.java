// Generated from Tree.schema.json; do not edit.
package com.example.first;

import dev.awsevents.Violation;
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
 * A type that contains itself.
 *
 * @param name Text.
 * @param children A list.
 * @param byName A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Tree(@Nullable String name, @Omittable List<Tree> children,
    @Omittable Map<String, Tree> byName, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Tree {
    children = ImmutableList.copyOf(children);
    byName = ImmutableMap.copyOf(byName);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .children(ImmutableList.orNull(children))
        .byName(ImmutableMap.orNull(byName))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Tree")
        .add("name", name)
        .add("children", children)
        .add("byName", byName)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return TreeConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Tree> codec() {
    return TreeCodec.INSTANCE;
  }

  /** Builds {@link Tree}. Not safe for use by several threads. */
  public static final class Builder extends TreeBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addChildren(Consumer<Builder> values) {
      Builder nested = Tree.builder();
      values.accept(nested);
      return addChildren(nested.build());
    }

    /** Puts one entry, built by the function. */
    public Builder putByName(String key, Consumer<Builder> values) {
      Builder nested = Tree.builder();
      values.accept(nested);
      return putByName(key, nested.build());
    }
  }
}
