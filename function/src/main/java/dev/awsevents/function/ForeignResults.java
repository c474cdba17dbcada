package dev.awsevents.function;

import dev.awsevents.runtime.codec.UnbuiltException;
import dev.awsevents.runtime.foreign.PayloadFormat;
import dev.awsevents.runtime.foreign.UserFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes results of the user's classes by the user's Jackson. Only such results load this class.
 */
final class ForeignResults {
  private static final Map<Class<?>, PayloadFormat> FORMATS = new ConcurrentHashMap<>();

  private ForeignResults() {}

  /**
   * Writes a result.
   *
   * @param refusal why it is neither of a generated type nor free-form JSON
   * @throws IllegalArgumentException if there is no Jackson, or if the result has a builder in it
   * @throws IOException if Jackson cannot write it
   */
  static byte[] toBytes(Object result, IllegalArgumentException refusal) throws IOException {
    if (refusal instanceof UnbuiltException) {
      throw refusal;
    }
    PayloadFormat format = format(result.getClass());
    if (format == null) {
      throw new IllegalArgumentException(
          refusal.getMessage()
              + ". With tools.jackson.core:jackson-databind or"
              + " com.fasterxml.jackson.core:jackson-databind results may be of your own classes",
          refusal);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(result, out);
    return out.toByteArray();
  }

  private static @Nullable PayloadFormat format(Class<?> type) {
    PayloadFormat known = FORMATS.get(type);
    if (known == null) {
      known = UserFormats.of(type);
      if (known != null) {
        FORMATS.put(type, known);
      }
    }
    return known;
  }
}
