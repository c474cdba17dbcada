package dev.awsevents.function;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables that Lambda sets:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
final class Environment {
  static final String FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
  static final String FUNCTION_VERSION = "AWS_LAMBDA_FUNCTION_VERSION";
  static final String MEMORY_SIZE = "AWS_LAMBDA_FUNCTION_MEMORY_SIZE";
  static final String LOG_GROUP_NAME = "AWS_LAMBDA_LOG_GROUP_NAME";
  static final String LOG_STREAM_NAME = "AWS_LAMBDA_LOG_STREAM_NAME";

  private static final String RUNTIME_API = "AWS_LAMBDA_RUNTIME_API";
  private static final String MAX_CONCURRENCY = "AWS_LAMBDA_MAX_CONCURRENCY";

  /** As in AWS's runtime for Java. */
  private static final int MOST_LOOPS = 1000;

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /**
   * Host and port of the Runtime API.
   *
   * @throws IllegalStateException if the process was not started as a function
   */
  String runtimeApi() {
    String address = variables.get(RUNTIME_API);
    if (address == null || address.isEmpty()) {
      throw new IllegalStateException(
          RUNTIME_API + " is not set: this program is a Lambda function, and Lambda starts it");
    }
    return address;
  }

  /**
   * How many invocations this process may process at the same time.
   *
   * @throws IllegalArgumentException if the variable is not a number from 1 to 1000
   */
  int maxConcurrency() {
    String value = variables.get(MAX_CONCURRENCY);
    if (value == null || value.isEmpty()) {
      return 1;
    }
    int number = number(value);
    if (number < 1 || number > MOST_LOOPS) {
      throw new IllegalArgumentException(
          MAX_CONCURRENCY + " must be a number from 1 to " + MOST_LOOPS);
    }
    return number;
  }

  /** The memory of the function in MB; 0 if the variable is missing or no number. */
  int memorySize() {
    return Math.max(0, number(text(MEMORY_SIZE)));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The value of a variable; empty if it is missing. */
  String text(String name) {
    @Nullable String value = variables.get(name);
    return value == null ? "" : value;
  }
}
