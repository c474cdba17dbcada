// Generated from x-eventbridge of all schemas; do not edit.
package com.example.catalogue;

import com.example.events.HealthCheck;
import com.example.events.OrderCancelled;
import com.example.events.OrderPlaced;
import com.example.events.Ping;
import com.example.events.StockLow;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.DetailCodec;
import dev.awsevents.runtime.recognition.DetailCatalogue;
import dev.awsevents.runtime.recognition.DetailOrigin;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The details of EventBridge events. */
@NullMarked
public final class GeneratedDetails implements DetailCatalogue {
  static {
    install();
  }

  private GeneratedDetails() {}

  @Override
  public @Nullable Codec<?> codec(String source, String detailType) {
    return switch (detailType) {
      case "Health Check" -> source.equals("shop.health") ? HealthCheck.codec() : null;
      case "Order Cancelled" -> source.equals("shop.orders") ? OrderCancelled.codec() : null;
      case "Order Placed" -> source.equals("shop.orders") ? OrderPlaced.codec() : null;
      case "Ping" -> source.equals("shop.health") ? Ping.codec() : null;
      case "Stock Low" -> source.equals("shop.stock") ? StockLow.codec() : null;
      default -> null;
    };
  }

  @Override
  public @Nullable DetailOrigin origin(Class<?> detail) {
    return switch (detail.getName()) {
      case "com.example.events.HealthCheck" ->
          new DetailOrigin(List.of("shop.health"), List.of("Health Check"));
      case "com.example.events.OrderCancelled" ->
          new DetailOrigin(List.of("shop.orders"), List.of("Order Cancelled"));
      case "com.example.events.OrderPlaced" ->
          new DetailOrigin(List.of("shop.orders"), List.of("Order Placed"));
      case "com.example.events.Ping" -> new DetailOrigin(List.of("shop.health"), List.of("Ping"));
      case "com.example.events.StockLow" ->
          new DetailOrigin(List.of("shop.stock"), List.of("Stock Low"));
      default -> null;
    };
  }

  @Override
  public @Nullable Codec<?> codec(String type) {
    return switch (type) {
      case "com.example.events.HealthCheck" -> HealthCheck.codec();
      case "com.example.events.OrderCancelled" -> OrderCancelled.codec();
      case "com.example.events.OrderPlaced" -> OrderPlaced.codec();
      case "com.example.events.Ping" -> Ping.codec();
      case "com.example.events.StockLow" -> StockLow.codec();
      default -> null;
    };
  }

  /**
   * Makes the details known: where nobody says which type the detail of an event has, its source
   * and detail
   * type tell it.
   */
  public static void install() {
    DetailCodec.install(new GeneratedDetails());
  }
}
