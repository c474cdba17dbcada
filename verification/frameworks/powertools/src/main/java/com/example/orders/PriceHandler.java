package com.example.orders;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.lambda.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.CorrelationIdPaths;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

public final class PriceHandler
    extends EventHandler<ApiGatewayHttpRequest, ApiGatewayHttpResponse> {
  private static final Logger LOG = LoggerFactory.getLogger(PriceHandler.class);

  public PriceHandler() {
    super(ApiGatewayHttpRequest.class);
  }

  @Override
  protected ApiGatewayHttpResponse handle(ApiGatewayHttpRequest request, Context context) {
    return PowertoolsLogging.withLogging(
        context, CorrelationIdPaths.API_GATEWAY_HTTP, request, () -> answer(request));
  }

  private static ApiGatewayHttpResponse answer(ApiGatewayHttpRequest request) {
    LOG.info("price asked for at {}", request.rawPath());
    MetricsFactory.getMetricsInstance()
        .flushMetrics(
            metrics -> {
              metrics.setNamespace("Shop");
              metrics.addMetric("PricesAsked", 1, MetricUnit.COUNT);
            });
    return ApiGatewayHttpResponse.builder().statusCode(200).body("3.50").build();
  }
}
