package dev.awsevents.spring;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.function.adapter.aws.FunctionInvoker;
import org.springframework.cloud.function.context.FunctionRegistry;
import org.springframework.cloud.function.context.config.ContextFunctionCatalogAutoConfiguration;
import org.springframework.cloud.function.json.JsonMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Has Spring Cloud Function's adapter for AWS Lambda pass events to functions of our types as they
 * come, and their answers to Lambda as they are. Applies on Lambda, and wherever the application
 * serves no HTTP by itself: in tests that call {@code FunctionInvoker}, for instance.
 */
@AutoConfiguration(after = ContextFunctionCatalogAutoConfiguration.class)
@ConditionalOnClass(FunctionInvoker.class)
@ConditionalOnBean(FunctionRegistry.class)
@Conditional(EventFunctionsAutoConfiguration.InvokedByLambda.class)
public class EventFunctionsAutoConfiguration {
  /** For Spring, which creates it. */
  public EventFunctionsAutoConfiguration() {}

  /** Apart, so that Spring is not in the signatures of a class that is API. */
  @Configuration(proxyBeanMethods = false)
  static final class Beans {
    @Bean
    EventFunctionRegistrar awseventsFunctionRegistrar(
        FunctionRegistry registry, ConfigurableListableBeanFactory beans, JsonMapper mapper) {
      return new EventFunctionRegistrar(registry, beans, mapper);
    }

    @Bean
    EventPayloadConverter awseventsPayloadConverter() {
      return new EventPayloadConverter();
    }
  }

  /** A web application, which may run anywhere, has functions that are called through HTTP. */
  static final class InvokedByLambda extends AnyNestedCondition {
    InvokedByLambda() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnNotWebApplication
    static final class ServesNoHttp {}

    /** The property that the custom runtime of Spring Cloud Function reads, too. */
    @ConditionalOnProperty("AWS_LAMBDA_RUNTIME_API")
    static final class OnLambda {}
  }
}
