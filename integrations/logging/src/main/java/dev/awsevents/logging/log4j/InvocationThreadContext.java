package dev.awsevents.logging.log4j;

import dev.awsevents.function.InvocationListener;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.logging.InvocationKeys;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.logging.log4j.ThreadContext;

/**
 * Keeps what identifies an invocation in the thread context of Log4j while the invocation is
 * processed, so that {@code %X{requestId}} prints it. The layout installs it.
 */
public final class InvocationThreadContext implements InvocationListener {
  private static final AtomicBoolean INSTALLED = new AtomicBoolean();

  private InvocationThreadContext() {}

  /** From now on the thread context has the identifiers. Calls after the first do nothing. */
  public static void install() {
    if (INSTALLED.compareAndSet(false, true)) {
      Lambda.onInvocation(new InvocationThreadContext());
    }
  }

  @Override
  public void entered(LambdaContext context) {
    ThreadContext.putAll(InvocationKeys.values(context));
  }

  @Override
  public void left() {
    ThreadContext.removeAll(InvocationKeys.ALL);
  }
}
