package dev.awsevents.function;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All listeners of the process. Only programs that have one load this class. */
final class InvocationListeners {
  private static final List<InvocationListener> ALL = new CopyOnWriteArrayList<>();

  private InvocationListeners() {}

  /** The listener is told at once of the invocation that the thread processes already. */
  static void add(InvocationListener listener) {
    ALL.add(listener);
    InvocationContext.listened = true;
    LambdaContext context = LambdaContext.current();
    if (context != null) {
      listener.entered(context);
    }
  }

  static void entered(LambdaContext context) {
    for (InvocationListener listener : ALL) {
      listener.entered(context);
    }
  }

  static void left() {
    for (InvocationListener listener : ALL) {
      try {
        listener.left();
      } catch (RuntimeException e) {
        // The invocation is answered. Its successor must not suffer.
        e.printStackTrace(System.err);
      }
    }
  }
}
