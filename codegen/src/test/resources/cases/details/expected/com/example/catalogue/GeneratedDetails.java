// Generated from x-eventbridge of all schemas; do not edit.
package com.example.catalogue;

import com.example.bus.Envelope;
import com.example.shop.AnyNotice;
import com.example.shop.OrderPlaced;
import com.example.shop.StockChange;
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
      case "Order Placed" -> source.equals("shop.orders") ? OrderPlaced.codec() : AnyNotice.codec();
      case "Stock Low" ->
          source.equals("shop.stock") || source.equals("shop.archive") ? StockChange.codec() : null;
      case "Stock Replenished" ->
          source.equals("shop.stock") || source.equals("shop.archive") ? StockChange.codec() : null;
      case "stock-low" ->
          source.equals("shop.stock") || source.equals("shop.archive") ? StockChange.codec() : null;
      default -> null;
    };
  }

  @Override
  public @Nullable DetailOrigin origin(Class<?> detail) {
    return switch (detail.getName()) {
      case "com.example.shop.AnyNotice" -> new DetailOrigin(List.of(), List.of("Order Placed"));
      case "com.example.shop.OrderPlaced" ->
          new DetailOrigin(List.of("shop.orders"), List.of("Order Placed"));
      case "com.example.shop.StockChange" ->
          new DetailOrigin(List.of("shop.stock", "shop.archive"),
          List.of("Stock Low", "Stock Replenished", "stock-low"));
      default -> null;
    };
  }

  @Override
  public @Nullable Codec<?> codec(String type) {
    return switch (type) {
      case "com.example.bus.Envelope" -> Envelope.codec();
      case "com.example.shop.AnyNotice" -> AnyNotice.codec();
      case "com.example.shop.OrderPlaced" -> OrderPlaced.codec();
      case "com.example.shop.StockChange" -> StockChange.codec();
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
