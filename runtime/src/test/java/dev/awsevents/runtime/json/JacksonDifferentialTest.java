package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JacksonDifferentialTest {
  static Stream<JsonCase> agreed() {
    return JsonCase.agreed();
  }

  static Stream<JsonCase> disputed() {
    return JsonCase.disputed();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("agreed")
  void jacksonReadsTheSameValueOrRefusesToo(JsonCase document) {
    assertEquals(Outcome.ofJackson(document.document()), Outcome.ofReading(document.document()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disputed")
  void listedDifferencesAreStillThere(JsonCase document) {
    assertNotEquals(Outcome.ofJackson(document.document()), Outcome.ofReading(document.document()));
  }

  @Test
  void eachDifferenceHasItsReasonAndEachReasonItsDifference() {
    Set<JacksonDifference> seen = EnumSet.noneOf(JacksonDifference.class);
    disputed()
        .forEach(
            document -> {
              Set<JacksonDifference> reasons = EnumSet.noneOf(JacksonDifference.class);
              for (JacksonDifference reason : JacksonDifference.values()) {
                if (reason.covers(document.document())) {
                  reasons.add(reason);
                }
              }
              assertTrue(!reasons.isEmpty(), () -> "no reason for " + document);
              seen.addAll(reasons);
            });
    assertEquals(EnumSet.allOf(JacksonDifference.class), seen);
  }
}
