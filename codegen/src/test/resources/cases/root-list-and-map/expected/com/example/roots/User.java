// Generated from User.schema.json; do not edit.
package com.example.roots;

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
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param names All names.
 * @param things A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record User(@Omittable List<String> names, @Omittable List<List<Things.Thing>> things,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public User {
    names = ImmutableList.copyOf(names);
    things = ImmutableList.copyOf(things);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .names(ImmutableList.orNull(names))
        .things(ImmutableList.orNull(things))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("User")
        .add("names", names)
        .add("things", things)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return UserConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<User> codec() {
    return UserCodec.INSTANCE;
  }

  /**
   * Builds {@link User}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code names}: All names.</li>
   * </ul>
   */
  public static final class Builder extends UserBuilder {
    Builder() {}
  }
}
