package dev.awsevents.spring.functions;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.LambdaEvent;
import dev.awsevents.cognito.CognitoPreSignUpEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.lambda.batch.SqsBatch;
import dev.awsevents.sagemaker.SageMakerGroundTruthAnnotationConsolidationEvent;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import reactor.core.publisher.Mono;

/** Functions that take other events than HTTP requests, by our types. */
@Configuration(proxyBeanMethods = false)
public class EventFunctions {
  @Bean
  Function<SqsEvent, SqsBatchResponse> sqs() {
    return event -> failureOf(event.records().get(0).messageId());
  }

  private static SqsBatchResponse failureOf(String messageId) {
    return SqsBatchResponse.builder()
        .addBatchItemFailures(failure -> failure.itemIdentifier(messageId))
        .build();
  }

  @Bean
  Function<SqsEvent, SqsBatchResponse> batch() {
    return event ->
        SqsBatch.process(
            event,
            message -> {
              throw new IllegalStateException("no message is any good");
            });
  }

  @Bean
  Function<LambdaEvent, String> anyEvent() {
    return event -> event.getClass().getSimpleName();
  }

  @Bean
  Function<EventBridgeEvent<Order>, Order> detail() {
    return event -> new Order(event.detail().orderId(), event.detail().parts() + 1);
  }

  @Bean
  Function<EventBridgeEvent<Order>, EventBridgeEvent<Order>> echo() {
    return event -> event;
  }

  @Bean
  Function<EventBridgeEvent<S3ObjectCreated>, String> upload() {
    return event -> event.detail().bucket().name();
  }

  @Bean
  Function<EventBridgeEvent<?>, String> anyDetail() {
    return event -> Objects.requireNonNull(event.detail()).getClass().getSimpleName();
  }

  @Bean
  Function<List<SqsEvent.Message>, List<Order>> pipe() {
    return messages -> messages.stream().map(m -> new Order(m.messageId(), 1)).toList();
  }

  @Bean
  Function<CognitoPreSignUpEvent, CognitoPreSignUpEvent> trigger() {
    return event -> event;
  }

  @Bean
  Function<SageMakerGroundTruthAnnotationConsolidationEvent, String> memberNamedPayload() {
    return event -> String.valueOf(event.labelingJobArn());
  }

  @Bean
  Consumer<SqsEvent> sqsConsumer() {
    return event -> {};
  }

  @Bean
  Function<Message<SqsEvent>, Message<SqsBatchResponse>> message() {
    return message -> {
      Context context = message.getHeaders().get("aws-context", Context.class);
      String id = message.getPayload().records().get(0).messageId();
      return MessageBuilder.withPayload(
              failureOf(id + Objects.requireNonNull(context).getAwsRequestId()))
          .build();
    };
  }

  @Bean
  Function<Mono<SqsEvent>, Mono<SqsBatchResponse>> mono() {
    return events -> events.map(event -> failureOf(event.records().get(0).messageId()));
  }

  @Bean
  FunctionRegistration<Function<SqsEvent, SqsBatchResponse>> registered() {
    return new FunctionRegistration<>(sqs(), "registered")
        .type(
            ResolvableType.forClassWithGenerics(
                    Function.class, SqsEvent.class, SqsBatchResponse.class)
                .getType());
  }

  @Bean
  SqsComponent component() {
    return new SqsComponent();
  }

  @Bean
  OrderDetails inherited() {
    return new OrderDetails();
  }

  /** Leaves a type open, which a subclass says. */
  abstract static class Details<T> implements Function<EventBridgeEvent<T>, T> {
    @Override
    public T apply(EventBridgeEvent<T> event) {
      return Objects.requireNonNull(event.detail());
    }
  }

  static final class OrderDetails extends Details<Order> {
    @Override
    public Order apply(EventBridgeEvent<Order> event) {
      Order order = super.apply(event);
      return new Order(order.orderId(), order.parts() * 2);
    }
  }

  /** Says its types in its own declaration. */
  static final class SqsComponent implements Function<SqsEvent, SqsBatchResponse> {
    @Override
    public SqsBatchResponse apply(SqsEvent event) {
      return failureOf(event.records().get(0).messageId());
    }
  }
}
