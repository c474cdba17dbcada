package dev.awsevents.logging;

import dev.awsevents.function.InvocationListener;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.LambdaContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.MDC;

/**
 * Keeps what identifies an invocation in the MDC of SLF4J while the invocation is processed, so
 * that {@code %X{requestId}} prints it. The encoder for Logback installs it.
 */
public final class InvocationMdc implements InvocationListener {
  private static final AtomicBoolean INSTALLED = new AtomicBoolean();

  private InvocationMdc() {}

  /** From now on the MDC has the identifiers. Calls after the first do nothing. */
  public static void install() {
    if (INSTALLED.compareAndSet(false, true)) {
      Lambda.onInvocation(new InvocationMdc());
    }
  }

  @Override
  public void entered(LambdaContext context) {
    InvocationKeys.values(context).forEach(MDC::put);
  }

  @Override
  public void left() {
    InvocationKeys.ALL.forEach(MDC::remove);
  }
}
