package dev.awsevents.spring;

import dev.awsevents.function.LambdaContext;
import dev.awsevents.lambda.AwsContexts;
import dev.awsevents.spring.functions.FunctionsApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.function.adapter.aws.FunctionInvoker;

/** A function behind Spring Cloud Function's own handler for Lambda's Java runtimes. */
final class InvokedFunction {
  private static final String MAIN_CLASS = "MAIN_CLASS";

  private static final Map<List<Object>, InvokedFunction> STARTED = new HashMap<>();

  private final FunctionInvoker invoker;

  private InvokedFunction(FunctionInvoker invoker) {
    this.invoker = invoker;
  }

  static InvokedFunction of(String definition) {
    return of(definition, FunctionsApplication.class);
  }

  /** Synchronized, because the handler finds its application by a system property. */
  static synchronized InvokedFunction of(String definition, Class<?> application) {
    return STARTED.computeIfAbsent(
        List.of(definition, application), absent -> start(definition, application));
  }

  private static InvokedFunction start(String definition, Class<?> application) {
    System.setProperty(MAIN_CLASS, application.getName());
    try {
      return new InvokedFunction(new FunctionInvoker(definition));
    } finally {
      System.clearProperty(MAIN_CLASS);
    }
  }

  String invoke(String payload) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      invoker.handleRequest(
          new ByteArrayInputStream(payload.getBytes(StandardCharsets.UTF_8)),
          answer,
          AwsContexts.toAws(LambdaContext.builder().requestId("-request").build()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }
}
