package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonCasesTest {
  static Stream<JsonCase> documents() {
    return JsonCase.all();
  }

  static Stream<JsonCase> accepted() {
    return JsonCase.all().filter(JsonCase::accepted);
  }

  static Stream<JsonCase> rejected() {
    return JsonCase.all().filter(document -> !document.accepted());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentsAreTakenOrRefusedAsRfc8259Says(JsonCase document) {
    assertEquals(document.accepted(), Outcome.ofReading(document.document()).accepted());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void skippingIsAsStrictAsReading(JsonCase document) {
    assertEquals(document.accepted(), Outcome.skips(document.document()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void whatIsWrittenReadsTheSame(JsonCase document) {
    Object value = Outcome.read(document.document());

    Object readAgain = Outcome.read(Outcome.write(value));

    assertEquals(JsonValues.numeric(value), JsonValues.numeric(readAgain));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rejected")
  void errorsTellAPlaceInTheDocument(JsonCase document) {
    byte[] bytes = document.document();

    EventFormatException error =
        assertThrows(EventFormatException.class, () -> Outcome.read(bytes));

    assertTrue(error.path().startsWith("$"), error::path);
    assertTrue(
        error.byteOffset() >= 0 && error.byteOffset() <= bytes.length,
        () -> "offset " + error.byteOffset());
  }
}
