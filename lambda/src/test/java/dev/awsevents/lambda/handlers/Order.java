package dev.awsevents.lambda.handlers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A record of the user's, with an annotation of Jackson's. */
public record Order(@JsonProperty("order_id") String id, List<Line> lines) {
  public record Line(String article, int quantity) {}
}
