package dev.awsevents.function;

import java.io.IOError;
import org.jspecify.annotations.Nullable;

/** Asks for an invocation, has it processed, answers, and begins again. */
final class InvocationLoop {
  /** AWS's runtimes for Java set it too, and X-Ray's SDK reads it. */
  private static final String TRACE_PROPERTY = "com.amazonaws.xray.traceHeader";

  private final RuntimeApiConnection api;
  private final Environment environment;
  private final Responder responder;
  private final boolean alone;

  /**
   * A loop.
   *
   * @param alone whether it is the only loop of the process, so that properties of the process may
   *     have values of an invocation
   */
  InvocationLoop(
      RuntimeApiConnection api, Environment environment, Responder responder, boolean alone) {
    this.api = api;
    this.environment = environment;
    this.responder = responder;
    this.alone = alone;
  }

  /**
   * Runs until the process ends.
   *
   * @throws RuntimeApiException if the Runtime API does not work
   * @throws Error if the JVM cannot be relied on any more
   */
  void run() throws RuntimeApiException {
    while (true) {
      process(api.next());
    }
  }

  private void process(Invocation invocation) throws RuntimeApiException {
    Throwable failure;
    try {
      InvocationContext context = invocation.context(environment);
      InvocationContext.enter(context);
      if (alone) {
        trace(context.traceId());
      }
      failure = responder.respond(invocation, context, api);
    } catch (RuntimeApiException e) {
      throw e;
    } catch (Throwable e) {
      failure = e;
      ErrorReport report = ErrorReport.of(e);
      report.log(invocation.requestId());
      api.fail(invocation.requestId(), report);
    } finally {
      InvocationContext.enter(null);
      // A handler may have left the thread interrupted, and the next handler is not to notice.
      Thread.interrupted();
    }
    endIfBroken(failure);
  }

  private static void trace(@Nullable String traceId) {
    if (traceId == null) {
      System.clearProperty(TRACE_PROPERTY);
    } else {
      System.setProperty(TRACE_PROPERTY, traceId);
    }
  }

  /** After these errors AWS's runtimes for Java end the process too. */
  private static void endIfBroken(@Nullable Throwable failure) {
    if (failure instanceof VirtualMachineError error) {
      throw error;
    }
    if (failure instanceof IOError error) {
      throw error;
    }
  }
}
