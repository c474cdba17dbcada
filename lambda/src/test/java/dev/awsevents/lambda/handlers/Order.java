package dev.awsevents.lambda.handlers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A record of a user, with an annotation of Jackson. */
public record Order(@JsonProperty("order_id") String id, List<Line> lines) {
  public record Line(String article, int quantity) {}
}
