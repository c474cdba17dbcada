// Generated from x-identify of all schemas; do not edit.
package com.example.catalogue;

import com.example.h.Hostile;
import dev.awsevents.LambdaEvent;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.RecognitionRule;
import java.util.List;

/**
 * The events that can be recognised.
 */
public final class GeneratedCatalogue implements EventCatalogue {
  private static final List<RecognitionRule> RULES = List.of(
    RecognitionRule.of(RecognitionRule.equalTo("/$L\"\n", "$S\"", "\\u0022")));

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
      case 0 -> Hostile.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  @Override
  public void initializeCodec(String type) throws ClassNotFoundException {
    switch (type) {
      case "com.example.h.Hostile" -> Class.forName("com.example.h.HostileCodec");
      default -> {}
    }
  }
}
