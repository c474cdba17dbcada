package dev.awsevents.catalogue;

import static dev.awsevents.runtime.recognition.RecognitionRule.absent;
import static dev.awsevents.runtime.recognition.RecognitionRule.equalTo;
import static dev.awsevents.runtime.recognition.RecognitionRule.present;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.RecognitionRule;
import dev.awsevents.sample.Shipment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Found by its name. */
final class GeneratedCatalogue implements EventCatalogue {
  static {
    EventCatalogue.install(new GeneratedCatalogue());
  }

  @Override
  public List<RecognitionRule> rules() {
    return List.of(
        RecognitionRule.of(equalTo("/kind", "other")),
        RecognitionRule.of(present("/id"), present("/parcels/0/code"), absent("/kind")));
  }

  @Override
  public Class<? extends LambdaEvent> type(int event) {
    return event == 0 ? Other.class : Shipment.class;
  }

  @Override
  public @Nullable Codec<?> codec(String type) {
    return type.equals(Shipment.class.getName()) ? Shipment.codec() : null;
  }

  /** An event whose type has no codec. */
  record Other() implements LambdaEvent {}
}
