// Generated from x-identify of all schemas; do not edit.
package com.example.catalogue;

import com.example.bus.Envelope;
import com.example.shop.AnyNotice;
import com.example.shop.OrderPlaced;
import com.example.shop.StockChange;
import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.RecognitionRule;
import java.util.List;

/** The events that can be recognised. */
public final class GeneratedCatalogue implements EventCatalogue {
  private static final List<RecognitionRule> RULES = List.of(
    RecognitionRule.of(RecognitionRule.present("/detail-type")));

  static {
    install();
  }

  private GeneratedCatalogue() {}

  @Override
  public List<RecognitionRule> rules() {
    return RULES;
  }

  @Override
  public Class<? extends LambdaEvent> type(int event) {
    return switch (event) {
      case 0 -> Envelope.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  @Override
  public Codec<?> codec(String type) {
    return switch (type) {
      case "com.example.bus.Envelope" -> Envelope.codec();
      case "com.example.shop.AnyNotice" -> AnyNotice.codec();
      case "com.example.shop.OrderPlaced" -> OrderPlaced.codec();
      case "com.example.shop.StockChange" -> StockChange.codec();
      default -> null;
    };
  }

  /**
   * Makes the events known. The library does so itself where it can find this class by its name;
   * call the
   * method where a shrinker would remove or rename the class.
   */
  public static void install() {
    EventCatalogue.install(new GeneratedCatalogue());
  }
}
