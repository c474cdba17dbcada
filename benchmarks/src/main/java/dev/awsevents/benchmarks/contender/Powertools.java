package dev.awsevents.benchmarks.contender;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import software.amazon.lambda.powertools.utilities.JsonConfig;

/**
 * AWS's own events through the mapper of Powertools. It takes only the requests, because the mapper
 * does not find the records of the other events.
 */
final class Powertools implements Contender {
  private final ObjectReader reader;
  private final ObjectWriter writer;

  Powertools(String payload) {
    Class<?> type = type(payload);
    reader = JsonConfig.get().getObjectMapper().readerFor(type);
    writer = JsonConfig.get().getObjectMapper().writerFor(type);
  }

  private static Class<?> type(String payload) {
    return switch (payload) {
      case "REST" -> APIGatewayProxyRequestEvent.class;
      case "HTTP" -> APIGatewayV2HTTPEvent.class;
      default -> throw new IllegalArgumentException(payload);
    };
  }

  @Override
  public Object read(byte[] json) throws IOException {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(Object event) throws IOException {
    return writer.writeValueAsBytes(event);
  }
}
