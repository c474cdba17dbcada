package dev.awsevents.micronaut;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/** A class of a user that Micronaut knows. */
@Serdeable
public record Order(@JsonProperty("order_id") String id, BigDecimal total) {}
