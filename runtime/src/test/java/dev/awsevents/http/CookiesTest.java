package dev.awsevents.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class CookiesTest {
  @Test
  void headersAreSplitAtSemicolons() {
    assertEquals(List.of("a=1", "b=2", "c=3"), Cookies.split(List.of("a=1; b=2;", ";; c=3 ", " ")));
  }

  @Test
  void theFirstCookieOfANameCounts() {
    assertEquals("1", Cookies.value(List.of("aa=0", "a=1", "a=2"), "a"));
  }

  @Test
  void aValueHoldsFurtherEqualsSigns() {
    assertEquals("b=c", Cookies.value(List.of("a=b=c"), "a"));
  }

  @Test
  void caseMatters() {
    assertNull(Cookies.value(List.of("a=1", "A"), "A"));
  }
}
