package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.spring.functions.FunctionsApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.SimpleThreadScope;
import org.springframework.core.env.MapPropertySource;

class ConditionsTest {
  private static AnnotationConfigApplicationContext application(Map<String, Object> properties) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", properties));
    context.register(FunctionsApplication.class);
    return context;
  }

  /** By its scopes Spring Boot tells a web application. */
  private static AnnotationConfigApplicationContext webApplication(Map<String, Object> properties) {
    AnnotationConfigApplicationContext context = application(properties);
    context.getBeanFactory().registerScope("session", new SimpleThreadScope());
    return context;
  }

  private static boolean isActive(AnnotationConfigApplicationContext context) {
    context.refresh();
    return context.getBeanNamesForType(EventFunctionRegistrar.class).length == 1;
  }

  @Test
  void anApplicationThatIsNoWebApplicationHasItsFunctionsAdapted() {
    try (AnnotationConfigApplicationContext context = application(Map.of())) {
      assertThat(isActive(context)).isTrue();
    }
  }

  @Test
  void aWebApplicationKeepsItsFunctions() {
    try (AnnotationConfigApplicationContext context = webApplication(Map.of())) {
      assertThat(isActive(context)).isFalse();
    }
  }

  @Test
  void aWebApplicationOnLambdaHasItsFunctionsAdapted() {
    try (AnnotationConfigApplicationContext context =
        webApplication(Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001"))) {
      assertThat(isActive(context)).isTrue();
    }
  }

  @Test
  void aFunctionThatIsDeclaredIneligibleStaysOut() {
    try (AnnotationConfigApplicationContext context =
        application(Map.of("spring.cloud.function.ineligible-definitions", "sqs"))) {
      assertThat(isActive(context)).isTrue();
    }
  }
}
