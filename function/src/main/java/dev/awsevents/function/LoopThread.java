package dev.awsevents.function;

/** Runs one of several loops. If one fails, the process ends. */
final class LoopThread extends Thread {
  private final InvocationLoop loop;

  LoopThread(InvocationLoop loop, int number) {
    super("awsevents-loop-" + number);
    this.loop = loop;
  }

  @Override
  public void run() {
    try {
      loop.run();
    } catch (Throwable failure) {
      FunctionProcess.end(failure);
    }
  }
}
