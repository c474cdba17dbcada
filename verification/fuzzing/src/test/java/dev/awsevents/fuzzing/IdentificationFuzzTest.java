package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.LambdaEvent;
import dev.awsevents.UnidentifiedEvent;
import java.util.Optional;

/** Any JSON can be identified, and is read as the event that it is identified as. */
class IdentificationFuzzTest {
  private static final Payloads PAYLOADS = Payloads.all();

  @FuzzTest
  void readAnyReadsWhatIdentifyFinds(FuzzedDataProvider data) {
    byte[] document = PAYLOADS.next(data).document();
    Optional<Object> content = new Payload(UnidentifiedEvent.class, document).read();
    Optional<Class<? extends LambdaEvent>> type;
    try {
      type = AwsEvents.identify(document);
    } catch (EventFormatException e) {
      assertEquals(Optional.empty(), content, "JSON is not identified");
      assertEquals(Optional.empty(), any(document));
      return;
    }
    Class<?> expected = type.isPresent() ? type.get() : UnidentifiedEvent.class;
    assertEquals(new Payload(expected, document).read(), any(document));
  }

  private static Optional<Object> any(byte[] document) {
    try {
      return Optional.of(AwsEvents.readAny(document));
    } catch (EventFormatException e) {
      return Optional.empty();
    }
  }
}
