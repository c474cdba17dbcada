package dev.awsevents.api.samples;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As Immutables makes it. */
abstract class BuiltBuilder {
  public Built build() {
    return new Built(null, List.of(), Map.of());
  }

  public final Built.Builder mergeFrom(Built built) {
    return (Built.Builder) this;
  }

  public final Built.Builder name(@Nullable String name) {
    return (Built.Builder) this;
  }

  public final Built.Builder addParts(Built.@Nullable Part element) {
    return (Built.Builder) this;
  }

  public final Built.Builder addParts(Built.@Nullable Part... elements) {
    return (Built.Builder) this;
  }

  public final Built.Builder parts(@Nullable Iterable<? extends Built.@Nullable Part> elements) {
    return (Built.Builder) this;
  }

  public final Built.Builder addAllParts(Iterable<? extends Built.@Nullable Part> elements) {
    return (Built.Builder) this;
  }

  public final Built.Builder putOthers(@Nullable String key, @Nullable Object value) {
    return (Built.Builder) this;
  }

  public final Built.Builder putOthers(
      Map.Entry<@Nullable String, ? extends @Nullable Object> entry) {
    return (Built.Builder) this;
  }

  public final Built.Builder others(
      @Nullable Map<@Nullable String, ? extends @Nullable Object> entries) {
    return (Built.Builder) this;
  }

  public final Built.Builder putAllOthers(
      Map<@Nullable String, ? extends @Nullable Object> entries) {
    return (Built.Builder) this;
  }
}
