package com.example.limits;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.sqs.SqsEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.Logging;

/**
 * {@code @Logging} knows the methods of {@code RequestHandler} and {@code RequestStreamHandler}.
 */
public final class AnnotatedEventHandler extends EventHandler<SqsEvent, Void> {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotatedEventHandler.class);

  public AnnotatedEventHandler() {
    super(SqsEvent.class);
  }

  @Override
  @Logging(correlationIdPath = "Records[0].messageId")
  protected Void handle(SqsEvent event, Context context) {
    LOG.info("without a correlation id");
    return null;
  }
}
