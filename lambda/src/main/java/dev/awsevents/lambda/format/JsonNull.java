package dev.awsevents.lambda.format;

import dev.awsevents.LambdaResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The response of a handler that returns null. */
public final class JsonNull {
  private static final byte[] TEXT = {'n', 'u', 'l', 'l'};

  private JsonNull() {}

  /**
   * Writes null.
   *
   * @param declared what the handler says it returns; null if that is not known
   * @throws IllegalStateException if it is the report of a batch: Lambda takes null for success of
   *     all records
   */
  public static void write(@Nullable Type declared, OutputStream out) throws IOException {
    if (declared instanceof Class<?> type && isReport(type)) {
      throw new IllegalStateException(
          "the handler returned null in place of "
              + type.getName()
              + ", which Lambda would take for success of all records; if none has failed, return"
              + " one without failures");
    }
    out.write(TEXT);
  }

  private static boolean isReport(Class<?> type) {
    if (LambdaResponse.class.isAssignableFrom(type)) {
      for (Method method : type.getMethods()) {
        if (method.getName().equals("batchItemFailures")) {
          return true;
        }
      }
    }
    return false;
  }
}
