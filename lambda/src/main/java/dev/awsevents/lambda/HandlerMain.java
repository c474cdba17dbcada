package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.awsevents.function.Lambda;
import org.jspecify.annotations.Nullable;

/**
 * Runs handlers for Lambda's Java runtimes by the loop of {@code awsevents-function}. A function
 * moves to an OS-only runtime without a change: its {@code bootstrap} starts the {@link #main} of
 * this class, which reads the name of the handler from Lambda's setting, as a Java runtime does.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html">Define Lambda
 *     function handler in Java</a>
 */
public final class HandlerMain {
  private HandlerMain() {}

  /**
   * Starts the handler that the environment variable {@code _HANDLER} names: {@code
   * com.example.Orders}, or {@code com.example.Orders::handle} for a method. Does not return.
   *
   * @param arguments a name of a handler that is used in place of the variable; may be empty
   */
  public static void main(String[] arguments) {
    NamedHandler handler;
    try {
      handler = NamedHandler.of(arguments.length > 0 ? arguments[0] : System.getenv("_HANDLER"));
    } catch (Throwable failure) {
      Lambda.failInitialization(failure);
      return;
    }
    Lambda.startStream(handler);
  }

  /**
   * Starts a handler. Does not return.
   *
   * @throws IllegalArgumentException if the class does not say the type of its event, as with a
   *     lambda expression: {@code Lambda.start} takes these
   */
  public static void start(RequestHandler<?, ?> handler) {
    Lambda.startStream(NamedHandler.ofRequestHandler(handler));
  }

  /** Starts a handler. Does not return. */
  public static void start(RequestStreamHandler handler) {
    Lambda.startStream(NamedHandler.ofStreamHandler(handler));
  }

  /** For the error of a missing name. */
  static IllegalArgumentException noHandler(@Nullable String name) {
    return new IllegalArgumentException(
        "_HANDLER must be the name of a class, or class::method, not "
            + (name == null || name.isEmpty() ? "empty" : name));
  }
}
