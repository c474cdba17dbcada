package dev.awsevents.function.testing.junit;

import dev.awsevents.function.testing.FunctionArchive;
import dev.awsevents.function.testing.FunctionCommand;
import dev.awsevents.function.testing.LocalFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the function that {@link LambdaFunction} names when a test asks for it. */
final class LambdaFunctionExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(LambdaFunctionExtension.class);

  LambdaFunctionExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LocalFunction.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> test = context.getRequiredTestClass();
    while (!test.isAnnotationPresent(LambdaFunction.class) && test.getEnclosingClass() != null) {
      test = test.getEnclosingClass();
    }
    LambdaFunction annotation = test.getAnnotation(LambdaFunction.class);
    if (annotation == null) {
      throw new ExtensionConfigurationException("no @LambdaFunction");
    }
    // The store of the root, because one of a test method would end the function after it.
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(test, key -> new StartedFunction(annotation), StartedFunction.class)
        .function();
  }

  /** JUnit closes it after the tests. */
  @SuppressWarnings("deprecation") // JUnit closes no other objects before 5.13
  private static final class StartedFunction
      implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    private final @Nullable FunctionArchive archive;
    private final LocalFunction function;

    StartedFunction(LambdaFunction annotation) {
      boolean main = annotation.main() != Void.class;
      if (main != annotation.zip().isEmpty()) {
        throw new ExtensionConfigurationException("@LambdaFunction needs either main or zip");
      }
      archive = main ? null : unpack(annotation.zip());
      function =
          LocalFunction.start(
              configure(command(annotation, archive), annotation), System.out::println);
    }

    private static FunctionCommand command(
        LambdaFunction annotation, @Nullable FunctionArchive archive) {
      String handler = annotation.handler();
      if (archive == null) {
        FunctionCommand command = FunctionCommand.ofMain(annotation.main());
        return handler.isEmpty() ? command : command.withHandler(handler);
      }
      if (!handler.isEmpty()) {
        try {
          return archive.command(handler);
        } catch (IOException e) {
          throw new ExtensionConfigurationException("@LambdaFunction cannot run " + handler, e);
        }
      }
      if (archive.isManaged()) {
        throw new ExtensionConfigurationException(
            "@LambdaFunction needs a handler: "
                + annotation.zip()
                + " has no bootstrap, so it is for a managed runtime");
      }
      return archive.command();
    }

    private static FunctionArchive unpack(String zip) {
      try {
        return FunctionArchive.unpack(Path.of(zip));
      } catch (IOException e) {
        throw new ExtensionConfigurationException("@LambdaFunction cannot unpack " + zip, e);
      }
    }

    private static FunctionCommand configure(FunctionCommand command, LambdaFunction annotation) {
      FunctionCommand configured =
          command
              .withMemory(annotation.memory())
              .withTimeout(Duration.ofSeconds(annotation.timeoutSeconds()));
      for (String variable : annotation.environment()) {
        int equalsSign = variable.indexOf('=');
        if (equalsSign < 1) {
          throw new ExtensionConfigurationException(
              "an environment variable is NAME=value, not " + variable);
        }
        configured =
            configured.withEnvironment(
                variable.substring(0, equalsSign), variable.substring(equalsSign + 1));
      }
      return configured;
    }

    LocalFunction function() {
      return function;
    }

    @Override
    public void close() throws IOException {
      function.close();
      if (archive != null) {
        archive.close();
      }
    }
  }
}
