package com.example.orders;

import static software.amazon.lambda.powertools.logging.argument.StructuredArguments.entry;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.lambda.batch.SqsBatch;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.Logging;
import software.amazon.lambda.powertools.metrics.FlushMetrics;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;
import software.amazon.lambda.powertools.utilities.JsonConfig;

public final class OrderQueueHandler implements RequestHandler<SqsEvent, SqsBatchResponse> {
  private static final Logger LOG = LoggerFactory.getLogger(OrderQueueHandler.class);

  private final Metrics metrics = MetricsFactory.getMetricsInstance();

  @Override
  @Logging(correlationIdPath = "Records[0].messageId")
  @FlushMetrics(namespace = "Shop", service = "orders")
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    return SqsBatch.process(event, this::process);
  }

  private void process(SqsEvent.Message message) {
    Order order = message.bodyAs(Order.class, JsonConfig.get().getObjectMapper());
    LOG.info("order received", entry("order", order), entry("sqsMessage", message));
    metrics.addMetric("ItemsOrdered", order.quantity(), MetricUnit.COUNT);
  }
}
