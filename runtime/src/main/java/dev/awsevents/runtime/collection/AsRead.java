package dev.awsevents.runtime.collection;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unknown fields of an object that was read without a value which the schema says is always the
 * same. By this class of its argument the constructor of a record knows that it must not fill the
 * value in: what is read stays as it came. The record copies the map, as any other.
 */
public final class AsRead extends AbstractMap<String, @Nullable Object> {
  private final Map<String, @Nullable Object> members;

  private AsRead(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /**
   * The members that were kept of an object.
   *
   * @param kept null for none
   */
  public static Map<String, @Nullable Object> of(@Nullable Map<String, @Nullable Object> kept) {
    return new AsRead(ImmutableMap.copyOrEmpty(kept));
  }

  /** Whether a constructor is called by a codec that lacks a value. */
  public static boolean is(@Nullable Map<?, ?> unknownFields) {
    return unknownFields instanceof AsRead;
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return members.entrySet();
  }
}
