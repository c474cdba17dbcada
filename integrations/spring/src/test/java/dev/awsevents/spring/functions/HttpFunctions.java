package dev.awsevents.spring.functions;

import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import dev.awsevents.function.http.HttpResponse;
import dev.awsevents.http.HttpRequestEvent;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Functions that take or answer HTTP requests, by our types. */
@Configuration(proxyBeanMethods = false)
public class HttpFunctions {
  @Bean
  Function<ApiGatewayHttpRequest, ApiGatewayHttpResponse> httpApi() {
    return request -> created().body(request.bodyAsText()).build();
  }

  private static ApiGatewayHttpResponse.Builder created() {
    return ApiGatewayHttpResponse.builder()
        .statusCode(201)
        .putHeaders("location", "/orders/17")
        .addCookies("theme=dark");
  }

  @Bean
  Function<ApiGatewayHttpRequest, ApiGatewayHttpResponse> binary() {
    return request -> created().body("AAEC/w==").isBase64Encoded(true).build();
  }

  @Bean
  Function<ApiGatewayProxyRequest, ApiGatewayProxyResponse> restApi() {
    return request -> ApiGatewayProxyResponse.builder().statusCode(404).body("none").build();
  }

  @Bean
  Function<HttpRequestEvent, HttpResponse> anyHttp() {
    return request -> HttpResponse.to(request).status(201).body(request.method());
  }

  @Bean
  Function<Order, ApiGatewayHttpResponse> order() {
    return order -> created().body(order.orderId() + " " + order.parts()).build();
  }

  @Bean
  Function<String, ApiGatewayHttpResponse> text() {
    return text -> created().body(text).build();
  }

  @Bean
  Function<Map<String, Object>, ApiGatewayHttpResponse> map() {
    return event -> created().body(String.valueOf(event.get("routeKey"))).build();
  }

  @Bean
  Function<HttpRequestEvent, Order> body() {
    return request -> new Order(request.method(), 3);
  }

  @Bean
  Function<ApiGatewayHttpRequest, @Nullable ApiGatewayHttpResponse> forgetful() {
    return request -> null;
  }

  @Bean
  Consumer<HttpRequestEvent> httpConsumer() {
    return request -> {};
  }

  @Bean
  Supplier<ApiGatewayHttpResponse> httpSupplier() {
    return () -> created().build();
  }
}
