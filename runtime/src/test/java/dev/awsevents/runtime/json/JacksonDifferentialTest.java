package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JacksonDifferentialTest {
  @Test
  void jacksonReadsTheSameValueOrRefusesToo() {
    assertAll(
        JsonCase.agreed()
            .map(
                document ->
                    () ->
                        assertEquals(
                            Outcome.ofJackson(document.document()),
                            Outcome.ofReading(document.document()),
                            document::toString)));
  }

  @Test
  void listedDifferencesAreStillThere() {
    assertAll(
        JsonCase.disputed()
            .map(
                document ->
                    () ->
                        assertNotEquals(
                            Outcome.ofJackson(document.document()),
                            Outcome.ofReading(document.document()),
                            document::toString)));
  }

  @Test
  void eachDifferenceHasItsReasonAndEachReasonItsDifference() {
    Set<JacksonDifference> seen = EnumSet.noneOf(JacksonDifference.class);
    JsonCase.disputed()
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
