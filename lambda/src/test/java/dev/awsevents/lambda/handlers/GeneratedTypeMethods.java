package dev.awsevents.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import dev.awsevents.appsync.AppSyncResolverEvent;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import java.util.Map;

/** Methods as handlers, {@code Class::method}, that take and return generated types. */
public class GeneratedTypeMethods {
  public ApiGatewayHttpResponse http(ApiGatewayHttpRequest request, Context context) {
    return ApiGatewayHttpResponse.builder()
        .statusCode(200)
        .body(request.requestContext().http().method() + " " + context.getAwsRequestId())
        .build();
  }

  /** Any event in, the response that fits it out. */
  public LambdaResponse any(LambdaEvent event) {
    if (event instanceof ApiGatewayHttpRequest) {
      return ApiGatewayHttpResponse.builder().statusCode(202).build();
    }
    if (event instanceof ApiGatewayProxyRequest) {
      return ApiGatewayProxyResponse.builder().statusCode(201).build();
    }
    if (event instanceof UnidentifiedEvent) {
      return null;
    }
    throw new IllegalArgumentException(event.getClass().getSimpleName());
  }

  public static List<SqsBatchResponse.BatchItemFailure> lists(List<AppSyncResolverEvent> events) {
    return events.stream()
        .map(event -> new SqsBatchResponse.BatchItemFailure(event.info().fieldName(), null))
        .toList();
  }

  /** The generic part is a generated type. */
  public EventBridgeEvent<SqsEvent> generic(EventBridgeEvent<SqsEvent> event) {
    return event.toBuilder()
        .detail(event.detail().toBuilder().addRecords(m -> m.messageId("added")).build())
        .build();
  }

  /** The generic part has the type of its event. */
  public String detail(EventBridgeEvent<?> event) {
    return event.detail() instanceof S3ObjectCreated created
        ? created.object().key()
        : event.detail().toString();
  }

  /** The generic part is free-form JSON. */
  public Object freeForm(EventBridgeEvent<Map<String, Object>> event) {
    Map<String, Object> detail = event.detail();
    return detail.keySet();
  }
}
