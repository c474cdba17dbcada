package dev.awsevents.function.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a function for the tests of a class, in a process of its own. Parameters of type {@link
 * dev.awsevents.function.testing.LocalFunction} get it:
 *
 * <pre>{@code
 * @LambdaFunction(main = Main.class)
 * class MainTest {
 *   @Test
 *   void answersOrders(LocalFunction function, @EventFixture SqsEvent event) {
 *     SqsBatchResponse response = function.invoke(event, SqsBatchResponse.class);
 *     assertEquals(List.of(), response.batchItemFailures());
 *   }
 * }
 * }</pre>
 *
 * <p>The function is started once for all tests of the class, and starts again after it has timed
 * out or ended. What it logs goes to the standard output of the tests.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LambdaFunctionExtension.class)
public @interface LambdaFunction {
  /** The class with the main method, run on the class path of the tests. Either this or zip. */
  Class<?> main() default Void.class;

  /**
   * A zip file for an OS-only runtime, with a file {@code bootstrap}, or a zip file or jar for a
   * managed runtime. The path starts at the folder of the project.
   *
   * <p>A function for a managed runtime runs on Linux, by {@code
   * com.amazonaws:aws-lambda-java-runtime-interface-client} among the dependencies of the tests.
   */
  String zip() default "";

  /**
   * The handler, as it is set for the function: a class, or {@code class::method}. A managed
   * runtime needs it; others get it as {@code _HANDLER}.
   */
  String handler() default "";

  /** Environment variables of the function, each as {@code NAME=value}. */
  String[] environment() default {};

  /** Memory of the function, in MB. */
  int memory() default 128;

  /** How long an invocation may take. */
  int timeoutSeconds() default 3;
}
