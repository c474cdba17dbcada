package dev.awsevents.lambda.batch;

/** Whether the function has SLF4J. The classes that use it are loaded only then. */
final class Slf4jPresence {
  static final boolean KNOWN = isPresent();

  private Slf4jPresence() {}

  private static boolean isPresent() {
    try {
      Class.forName("org.slf4j.MDC", false, Slf4jPresence.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
