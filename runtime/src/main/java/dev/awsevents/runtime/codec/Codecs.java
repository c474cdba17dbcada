package dev.awsevents.runtime.codec;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.recognition.DetailCatalogue;
import dev.awsevents.runtime.recognition.EventCatalogue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codec of a type for callers who have only its class. Code that names the type in source
 * gets the codec from the type itself: {@code OrderPlaced.codec()}.
 *
 * <p>The codec of {@code OrderPlaced} is the class {@code OrderPlacedCodec} beside it, which
 * registers itself when it is initialized. Where classes cannot be found by name, as in a native
 * image, the catalogue of events leads to the codec.
 */
public final class Codecs {
  /** A property that native images have. */
  private static final String NATIVE_IMAGE = "org.graalvm.nativeimage.imagecode";

  private static final ConcurrentHashMap<Class<?>, Codec<?>> CODECS = new ConcurrentHashMap<>();

  private Codecs() {}

  /** Called by each generated codec when it is initialized. */
  public static <T> void register(Class<T> type, Codec<? extends T> codec) {
    CODECS.put(type, codec);
  }

  /**
   * The codec of a generated type, of a record nested in one, or of an interface of events. {@code
   * Object.class} stands for free-form JSON.
   *
   * @throws IllegalArgumentException if the type has no codec
   */
  public static <T> Codec<T> of(Class<T> type) {
    Codec<?> codec = CODECS.get(type);
    if (codec == null) {
      codec = required(type);
    }
    @SuppressWarnings("unchecked") // registered for this very class
    Codec<T> found = (Codec<T>) codec;
    return found;
  }

  private static Codec<?> required(Class<?> type) {
    Codec<?> codec = type == Object.class ? FreeFormCodec.INSTANCE : find(type);
    if (codec == null) {
      UnbuiltException.refuse(type);
      throw MissingCodec.error(type, root(type));
    }
    return codec;
  }

  /**
   * As {@link #of}, for callers who have another way to read types that have no codec.
   *
   * @return null if the type has no codec, and for {@code Object.class}
   */
  public static @Nullable Codec<?> find(Class<?> type) {
    Codec<?> known = CODECS.get(type);
    if (known != null || type == Object.class || type.isPrimitive() || type.isArray()) {
      return known;
    }
    Codec<?> codec = search(type);
    if (codec != null) {
      CODECS.put(type, codec);
    }
    return codec;
  }

  private static @Nullable Codec<?> search(Class<?> type) {
    if (type.isInterface() && !type.isSealed()) {
      return EventInterfaces.codec(type);
    }
    String root = root(type);
    initialize(root, type.getClassLoader());
    return root.length() == type.getName().length() ? CODECS.get(type) : findNested(root, type);
  }

  /** Name of the type, or of the type that it is nested in. */
  private static String root(Class<?> type) {
    String name = type.getName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** Initializes the codec of a root, if there is one, so that it registers itself. */
  private static void initialize(String root, @Nullable ClassLoader loader) {
    if (System.getProperty(NATIVE_IMAGE) == null) {
      try {
        Class.forName(root.concat("Codec"), true, loader);
        return;
      } catch (ClassNotFoundException e) {
        // The catalogue may know it.
      }
    }
    EventCatalogue catalogue = EventCatalogue.find();
    if (catalogue == null || catalogue.codec(root) == null) {
      for (DetailCatalogue details : DetailCatalogue.installed()) {
        details.codec(root);
      }
    }
  }

  private static @Nullable Codec<?> findNested(String root, Class<?> type) {
    for (Map.Entry<Class<?>, Codec<?>> known : CODECS.entrySet()) {
      if (known.getKey().getName().equals(root)
          && known.getKey().getClassLoader() == type.getClassLoader()) {
        return known.getValue().nested(type);
      }
    }
    return null;
  }
}
