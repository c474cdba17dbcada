// Generated from x-identify of all schemas; do not edit.
package com.example.catalogue;

import com.example.x.FieldNames;
import com.example.x.Instant;
import com.example.x.JsonReader;
import com.example.x.Map;
import com.example.x.One;
import com.example.x.Optional;
import com.example.x.Two;
import com.example.x.Value;
import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.RecognitionRule;
import java.util.List;

/** The events that can be recognised. */
public final class GeneratedCatalogue implements EventCatalogue {
  private static final List<RecognitionRule> RULES = List.of(
    RecognitionRule.of(RecognitionRule.present("/v")));

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
      case 0 -> com.example.x.RecognitionRule.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  @Override
  public Codec<?> codec(String type) {
    return switch (type) {
      case "com.example.x.Codec" -> com.example.x.Codec.codec();
      case "com.example.x.FieldNames" -> FieldNames.codec();
      case "com.example.x.Instant" -> Instant.codec();
      case "com.example.x.JsonReader" -> JsonReader.codec();
      case "com.example.x.List" -> com.example.x.List.codec();
      case "com.example.x.Map" -> Map.codec();
      case "com.example.x.One" -> One.codec();
      case "com.example.x.Optional" -> Optional.codec();
      case "com.example.x.RecognitionRule" -> com.example.x.RecognitionRule.codec();
      case "com.example.x.Two" -> Two.codec();
      case "com.example.x.Value" -> Value.codec();
      case "com.example.y.One" -> com.example.y.One.codec();
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
