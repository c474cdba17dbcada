package dev.awsevents.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
  private static final List<String> KNOWN = List.of("SqsEvent", "SnsEvent", "AlbRequest", "body");

  @ParameterizedTest
  @CsvSource({
    "SqsEvnt, SqsEvent SnsEvent",
    "sqsevent, SqsEvent SnsEvent",
    "alb, AlbRequest",
    "Event, SqsEvent SnsEvent",
    "bdy, body",
    "xyzzy, ''",
    "a, ''"
  })
  void nearestNamesComeFirst(String name, String expected) {
    assertEquals(expected, String.join(" ", SimilarNames.of(name, KNOWN)));
  }
}
