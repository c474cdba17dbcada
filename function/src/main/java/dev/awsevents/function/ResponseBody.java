package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Turns the result of a handler into the bytes of a response. */
final class ResponseBody {
  /** What Lambda accepts: 6 MiB and 100 bytes. */
  static final int MAX_LENGTH = 6 * 1024 * 1024 + 100;

  private static final byte[] JSON_NULL = {'n', 'u', 'l', 'l'};

  private ResponseBody() {}

  /**
   * The bytes of a response.
   *
   * @throws IllegalArgumentException if the result has a type that is neither generated nor
   *     free-form, and there is no Jackson
   * @throws IOException if Jackson cannot write it
   * @throws InvocationFailure if Lambda would refuse the response because of its length
   */
  static byte[] of(@Nullable Object result) throws IOException {
    if (result == null) {
      return JSON_NULL;
    }
    byte[] body;
    if (result instanceof byte[] bytes) {
      body = bytes;
    } else {
      try {
        body =
            result instanceof Record
                ? AwsEvents.toBytes(result)
                : AwsEvents.toBytes(result, FreeFormCodec.INSTANCE);
      } catch (IllegalArgumentException e) {
        body = ForeignResults.toBytes(result, e);
      }
    }
    checkLength(body.length);
    return body;
  }

  static void checkLength(long length) {
    if (length > MAX_LENGTH) {
      throw new InvocationFailure(
          "Function.ResponseSizeTooLarge",
          "the response is larger than "
              + MAX_LENGTH
              + " bytes, which is the most that Lambda takes");
    }
  }
}
