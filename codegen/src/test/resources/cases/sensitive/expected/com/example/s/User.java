// Generated from openapi.yaml; do not edit.
package com.example.s;

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
 * @param name Text.
 * @param password Write-only. A secret: <code>toString</code> does not show it.
 * @param newPassword A secret: <code>toString</code> does not show it.
 * @param oldPasswords A secret: <code>toString</code> does not show it.
 * @param answer Write-only. A secret: <code>toString</code> does not show it.
 * @param nickname Write-only.
 * @param hint Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record User(@Nullable String name, @Nullable String password, @Nullable String newPassword,
    @Omittable List<String> oldPasswords, @Nullable String answer, @Nullable String nickname,
    @Nullable String hint, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public User {
    oldPasswords = ImmutableList.copyOf(oldPasswords);
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
        .password(password)
        .newPassword(newPassword)
        .oldPasswords(ImmutableList.orNull(oldPasswords))
        .answer(answer)
        .nickname(nickname)
        .hint(hint)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("User")
        .add("name", name)
        .addSensitive("password", password)
        .addSensitive("newPassword", newPassword)
        .addSensitive("oldPasswords", oldPasswords)
        .addSensitive("answer", answer)
        .add("nickname", nickname)
        .add("hint", hint)
        .addUnknown(unknownFields, "password", "newPassword", "oldPasswords", "answer")
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
   * <li>{@code password}: Write-only. A secret: <code>toString</code> does not show it.</li>
   * <li>{@code newPassword}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code oldPasswords}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code answer}: Write-only. A secret: <code>toString</code> does not show it.</li>
   * <li>{@code nickname}: Write-only.</li>
   * </ul>
   */
  public static final class Builder extends UserBuilder {
    Builder() {}
  }
}
