package dev.awsevents.runtime.recognition;

import dev.awsevents.codec.Codec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The types of details that users have registered one by one. */
public final class RegisteredDetails implements DetailCatalogue {
  /** The only instance. */
  public static final RegisteredDetails INSTANCE = new RegisteredDetails();

  /** By source, then by detail type. */
  private final Map<String, Map<String, Codec<?>>> codecs = new ConcurrentHashMap<>();

  private final Map<Class<?>, DetailOrigin> origins = new ConcurrentHashMap<>();

  private RegisteredDetails() {}

  /** Adds a type of details. It replaces what is known of such events. */
  public void add(String source, String detailType, Class<?> type, Codec<?> codec) {
    codecs.computeIfAbsent(source, unused -> new ConcurrentHashMap<>()).put(detailType, codec);
    origins.merge(type, new DetailOrigin(List.of(source), List.of(detailType)), DetailOrigin::and);
  }

  @Override
  public @Nullable Codec<?> codec(String source, String detailType) {
    Map<String, Codec<?>> ofSource = codecs.get(source);
    return ofSource == null ? null : ofSource.get(detailType);
  }

  @Override
  public @Nullable DetailOrigin origin(Class<?> detail) {
    return origins.get(detail);
  }

  /** Null: the codecs of generated types are in the catalogues that are generated with them. */
  @Override
  public @Nullable Codec<?> codec(String type) {
    return null;
  }
}
