package dev.awsevents.function;

import java.util.ArrayList;
import java.util.List;

/**
 * What runs before the process ends. Lambda sends SIGTERM only where an extension is registered, so
 * the process registers itself as one that wants no events, as aws-lambda-go does:
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html
 */
final class Shutdown extends Thread {
  private static final List<Runnable> CALLBACKS = new ArrayList<>();
  private static boolean started;

  private final List<Runnable> callbacks;

  private Shutdown(List<Runnable> callbacks) {
    super("awsevents-shutdown");
    this.callbacks = callbacks;
  }

  static synchronized void add(Runnable callback) {
    if (started) {
      throw new IllegalStateException("the function has started: call onShutdown before start");
    }
    CALLBACKS.add(callback);
  }

  /** Must be called before the first invocation: Lambda registers no extensions later. */
  static synchronized void prepare(String runtimeApi) {
    started = true;
    if (!CALLBACKS.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Shutdown(List.copyOf(CALLBACKS)));
      new ShutdownExtension(runtimeApi).register();
    }
  }

  @Override
  public void run() {
    for (Runnable callback : callbacks) {
      try {
        callback.run();
      } catch (Throwable failure) {
        failure.printStackTrace(System.err); // the others are to run, too
      }
    }
    System.out.flush();
  }
}
