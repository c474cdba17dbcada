package dev.awsevents.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPathTest {
  @ParameterizedTest
  @CsvSource({
    "/a%20b, /a b",
    "/%C3%A9, /é",
    "/a+b, /a+b",
    "/a%2Bb, /a+b",
    "/100%, /100%",
    "%C3%A9, é",
    "'', ''"
  })
  void percentSequencesAreDecodedUnlessMalformed(String path, String decoded) {
    assertEquals(decoded, RequestPath.decoded(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/prod/pets, prod, /pets",
    "/prod, prod, /",
    "/prod/, prod, /",
    "/production/pets, prod, /production/pets",
    "/pets, $default, /pets",
    "/pets, , /pets",
    "/v1/prod/pets, prod, /v1/prod/pets"
  })
  void theStageIsRemovedWhereItIsTheFirstSegment(String path, String stage, String rest) {
    assertEquals(rest, RequestPath.withoutStage(path, stage));
  }

  @ParameterizedTest
  @CsvSource({
    "/a?b=c, /a, b=c",
    "/a?b=c?d, /a, b=c?d",
    "/a?, /a, ''",
    "/a, /a, ''",
    "?b=c, '', b=c"
  })
  void theQueryBeginsAtTheFirstQuestionMark(String path, String withoutQuery, String query) {
    assertEquals(withoutQuery, RequestPath.withoutQuery(path));
    assertEquals(query, RequestPath.query(path));
  }

  @Test
  void aMissingPathIsEmpty() {
    assertEquals("", RequestPath.decoded(null));
    assertEquals("", RequestPath.withoutStage(null, "prod"));
    assertEquals("", RequestPath.withoutQuery(null));
    assertEquals("", RequestPath.query(null));
  }
}
