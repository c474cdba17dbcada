package dev.awsevents.spring.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import reactor.core.publisher.Flux;

/** Functions without our types. */
@Configuration(proxyBeanMethods = false)
public class OrdinaryFunctions {
  @Bean
  Function<Order, Order> ordinaryOrder() {
    return order -> new Order(order.orderId(), order.parts() + 1);
  }

  @Bean
  Function<String, String> uppercase() {
    return text -> text.toUpperCase(Locale.ROOT);
  }

  @Bean
  Function<Map<String, Object>, Map<String, Object>> ordinaryMap() {
    return event -> Map.of("members", event.size());
  }

  @Bean
  Function<Message<String>, Message<String>> headers() {
    return message -> MessageBuilder.withPayload("{\"a\":1}").setHeader("statusCode", 202).build();
  }

  @Bean
  Function<Flux<String>, Flux<String>> flux() {
    return texts -> texts.map(text -> text.length() + " characters");
  }

  @Bean
  Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> awsHttpApi() {
    return event ->
        APIGatewayV2HTTPResponse.builder()
            .withStatusCode(201)
            .withBody(event.getRouteKey())
            .build();
  }

  @Bean
  Function<SQSEvent, String> awsSqs() {
    return event -> event.getRecords().get(0).getBody();
  }

  @Bean
  Consumer<String> ordinaryConsumer() {
    return text -> {};
  }

  @Bean
  @SuppressWarnings("rawtypes")
  Function<Enum, String> rawType() {
    return constant -> constant.name();
  }

  @Bean
  Supplier<String> ordinarySupplier() {
    return () -> "ready";
  }
}
