package dev.awsevents.runtime.foreign;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Another library than Jackson that reads and writes classes of the user, such as the one of a
 * framework. It is found by {@code ServiceLoader} when the first such class is needed.
 */
public interface FormatProvider {
  /** The format of a type; null if the library does not know the type. */
  @Nullable PayloadFormat format(Type type);
}
