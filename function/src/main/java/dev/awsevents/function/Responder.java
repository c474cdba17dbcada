package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/** What a function does with an invocation, from the payload to the answer. */
interface Responder {
  /**
   * Prepares for the first invocation. A failure is an error of the initialization.
   *
   * @throws IllegalArgumentException if nothing can read the type of the event
   */
  void initialize();

  /**
   * Processes an invocation and sends its response.
   *
   * @return a failure that the response itself has told of; null if there is none
   * @throws RuntimeApiException if the loop cannot go on
   * @throws Exception if the invocation failed and the Runtime API has not been told so yet
   */
  @Nullable Throwable respond(
      Invocation invocation, LambdaContext context, RuntimeApiConnection api) throws Exception;
}
