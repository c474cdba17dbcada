package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonCasesTest {
  /** One test for all: mutation testing would set up each of a thousand tests by itself. */
  private static void eachOf(Stream<JsonCase> documents, Consumer<JsonCase> rule) {
    assertAll(documents.map(document -> () -> rule.accept(document)));
  }

  @Test
  void documentsAreTakenOrRefusedAsRfc8259Says() {
    eachOf(
        JsonCase.all(),
        document ->
            assertEquals(
                document.accepted(),
                Outcome.ofReading(document.document()).accepted(),
                document::toString));
  }

  @Test
  void skippingIsAsStrictAsReading() {
    eachOf(
        JsonCase.all(),
        document ->
            assertEquals(
                document.accepted(), Outcome.skips(document.document()), document::toString));
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    eachOf(
        JsonCase.all().filter(JsonCase::accepted),
        document -> {
          Object value = Outcome.read(document.document());

          Object readAgain = Outcome.read(Outcome.write(value));

          assertEquals(
              JsonValues.numeric(value), JsonValues.numeric(readAgain), document::toString);
        });
  }

  @Test
  void errorsTellAPlaceInTheDocument() {
    eachOf(
        JsonCase.all().filter(document -> !document.accepted()),
        document -> {
          byte[] bytes = document.document();

          EventFormatException error =
              assertThrows(
                  EventFormatException.class, () -> Outcome.read(bytes), document::toString);

          assertTrue(error.path().startsWith("$"), document::toString);
          assertTrue(
              error.byteOffset() >= 0 && error.byteOffset() <= bytes.length,
              () -> "offset " + error.byteOffset() + " of " + document);
        });
  }
}
