// Generated from x-identify of all schemas; do not edit.
package com.example.catalogue;

import com.example.q.Queue;
import com.example.q.Topic;
import com.example.w.Generic;
import com.example.w.NotRecognised;
import com.example.w.Union;
import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.RecognitionRule;
import java.util.List;

/** The events that can be recognised. */
public final class GeneratedCatalogue implements EventCatalogue {
  private static final List<RecognitionRule> RULES = List.of(
    RecognitionRule.of(RecognitionRule.equalTo("/Records/0/source", "queue")).otherwise(
      RecognitionRule.of(RecognitionRule.present("/Records/0/body"),
          RecognitionRule.absent("/window")),
      RecognitionRule.of(RecognitionRule.differing("/kind", "topic"),
          RecognitionRule.differing("/Records/0/kind", "a", "b"),
          RecognitionRule.present("/Records/0/id"))),
    RecognitionRule.of(RecognitionRule.present("/a~1b"), RecognitionRule.present("/tilde~0"),
        RecognitionRule.absent("/c"), RecognitionRule.equalTo("/version", "1.0", "2.0"),
        RecognitionRule.equalTo("/on", "true"), RecognitionRule.containing("/domain", ".example."),
        RecognitionRule.containing("/path", "/x/", "\"\n")),
    RecognitionRule.of(RecognitionRule.present("/detail")),
    RecognitionRule.of(RecognitionRule.present("/w")));

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
      case 0 -> Queue.class;
      case 1 -> Topic.class;
      case 2 -> Generic.class;
      case 3 -> Union.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  @Override
  public Codec<?> codec(String type) {
    return switch (type) {
      case "com.example.q.Queue" -> Queue.codec();
      case "com.example.q.Topic" -> Topic.codec();
      case "com.example.w.Generic" -> Generic.codec();
      case "com.example.w.NotRecognised" -> NotRecognised.codec();
      case "com.example.w.Union" -> Union.codec();
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
