package dev.awsevents.spring;

import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.cloud.function.context.FunctionRegistry;
import org.springframework.cloud.function.context.catalog.SimpleFunctionRegistry.FunctionInvocationWrapper;
import org.springframework.cloud.function.json.JsonMapper;
import org.springframework.core.ResolvableType;
import org.springframework.messaging.Message;

/**
 * Registers each function of our types under its own name as a function of a stream. To such
 * functions the adapter for Lambda passes the payload without reading it, and what they return is
 * the answer, also to an event of API Gateway. It would copy headers of other events to those of a
 * message, call a function once for each element of a list in the body, and wrap the answer.
 */
final class EventFunctionRegistrar implements SmartInitializingSingleton {
  private static final Type STREAM_FUNCTION =
      ResolvableType.forClassWithGenerics(
              Function.class,
              ResolvableType.forClassWithGenerics(Message.class, EventPayload.class),
              ResolvableType.forClassWithGenerics(Message.class, byte[].class))
          .getType();

  private final FunctionRegistry registry;
  private final ConfigurableListableBeanFactory beans;
  private final JsonMapper mapper;

  EventFunctionRegistrar(
      FunctionRegistry registry, ConfigurableListableBeanFactory beans, JsonMapper mapper) {
    this.registry = registry;
    this.beans = beans;
    this.mapper = mapper;
  }

  /** Before anything looks a function up: the registry keeps the first one of a name. */
  @Override
  public void afterSingletonsInstantiated() {
    for (String name : functionNames()) {
      FunctionSignature signature = FunctionSignature.of(declaredType(name));
      if (signature != null && signature.isOurs()) {
        register(name, signature, () -> beans.getBean(name));
      }
    }
    for (String name : beans.getBeanNamesForType(FunctionRegistration.class)) {
      register(beans.getBean(name, FunctionRegistration.class));
    }
  }

  private Set<String> functionNames() {
    Set<String> names = new LinkedHashSet<>();
    for (Class<?> kind : Set.of(Function.class, Consumer.class, Supplier.class)) {
      for (String name : beans.getBeanNamesForType(kind)) {
        if (!ScopedProxyUtils.isScopedTarget(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The return type of a method with {@code @Bean}, or the class of a component. */
  private ResolvableType declaredType(String name) {
    return beans.containsBeanDefinition(name)
        ? beans.getMergedBeanDefinition(name).getResolvableType()
        : ResolvableType.forInstance(beans.getBean(name));
  }

  private void register(FunctionRegistration<?> registration) {
    FunctionSignature signature =
        FunctionSignature.of(ResolvableType.forType(registration.getType()));
    if (signature != null && signature.isOurs()) {
      for (String name : registration.getNames()) {
        register(name, signature, registration::getTarget);
      }
    }
  }

  private void register(String name, FunctionSignature signature, Supplier<Object> target) {
    EventFunction function = new EventFunction(name, signature, new FunctionCall(target), mapper);
    registry.register(new FunctionRegistration<>(function, name).type(STREAM_FUNCTION));
    FunctionInvocationWrapper registered = registry.lookup(name);
    if (registered != null) { // null if the application has declared the name ineligible
      registered.setSkipOutputConversion(true);
    }
  }
}
