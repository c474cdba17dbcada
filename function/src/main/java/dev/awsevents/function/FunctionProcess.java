package dev.awsevents.function;

/** The life of the process: it initializes the function, runs the loops, and ends with a reason. */
final class FunctionProcess {
  private FunctionProcess() {}

  /** Does not return. */
  static void run(Responder responder) {
    try {
      Environment environment = new Environment(System.getenv());
      LogOutput.install(environment);
      RuntimeApiConnection api = new RuntimeApiConnection(environment.runtimeApi());
      int loops = initialize(responder, environment, api);
      for (int i = 1; i < loops; i++) {
        RuntimeApiConnection another = new RuntimeApiConnection(environment.runtimeApi());
        new LoopThread(new InvocationLoop(another, environment, responder, false), i).start();
      }
      new InvocationLoop(api, environment, responder, loops == 1).run();
    } catch (Throwable failure) {
      end(failure);
    }
  }

  /** Returns how many loops the process may have. */
  private static int initialize(
      Responder responder, Environment environment, RuntimeApiConnection api) throws Throwable {
    try {
      int loops = environment.maxConcurrency();
      responder.initialize();
      Shutdown.prepare(environment.runtimeApi());
      return loops;
    } catch (Throwable failure) {
      report(failure, api);
      throw failure;
    }
  }

  private static void report(Throwable failure, RuntimeApiConnection api)
      throws RuntimeApiException {
    ErrorReport report = ErrorReport.of(failure);
    report.log(null);
    api.failInitialization(report);
  }

  /** Does not return. */
  static void failInitialization(Throwable failure) {
    try {
      report(failure, new RuntimeApiConnection(new Environment(System.getenv()).runtimeApi()));
    } catch (RuntimeApiException | RuntimeException e) {
      System.err.println("awsevents: Lambda could not be told: " + e.getMessage());
    }
    end(failure);
  }

  /** Ends the process. The last line of its log says why. */
  static void end(Throwable failure) {
    System.out.flush();
    boolean own = failure instanceof RuntimeApiException || failure instanceof RuntimeException;
    String reason = own && failure.getMessage() != null ? failure.getMessage() : failure.toString();
    System.err.println("awsevents: the function ends: " + reason);
    System.err.flush();
    System.exit(1);
  }
}
