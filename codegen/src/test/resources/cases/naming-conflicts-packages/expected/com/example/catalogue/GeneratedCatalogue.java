// Generated from x-identify of all schemas; do not edit.
package com.example.catalogue;

import dev.awsevents.LambdaEvent;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.RecognitionRule;
import java.util.List;

/**
 * The events that can be recognised.
 */
public final class GeneratedCatalogue implements EventCatalogue {
  private static final List<RecognitionRule> RULES = List.of(
    RecognitionRule.of(RecognitionRule.present("/v")));

  static {
    EventCatalogue.install(new GeneratedCatalogue());
  }

  private GeneratedCatalogue() {
  }

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
  public void initializeCodec(String type) throws ClassNotFoundException {
    switch (type) {
      case "com.example.x.Codec" -> Class.forName("com.example.x.CodecCodec");
      case "com.example.x.FieldNames" -> Class.forName("com.example.x.FieldNamesCodec");
      case "com.example.x.Instant" -> Class.forName("com.example.x.InstantCodec");
      case "com.example.x.JsonReader" -> Class.forName("com.example.x.JsonReaderCodec");
      case "com.example.x.List" -> Class.forName("com.example.x.ListCodec");
      case "com.example.x.Map" -> Class.forName("com.example.x.MapCodec");
      case "com.example.x.One" -> Class.forName("com.example.x.OneCodec");
      case "com.example.x.Optional" -> Class.forName("com.example.x.OptionalCodec");
      case "com.example.x.RecognitionRule" -> Class.forName("com.example.x.RecognitionRuleCodec");
      case "com.example.x.Two" -> Class.forName("com.example.x.TwoCodec");
      case "com.example.x.Value" -> Class.forName("com.example.x.ValueCodec");
      case "com.example.y.One" -> Class.forName("com.example.y.OneCodec");
      default -> {}
    }
  }
}
