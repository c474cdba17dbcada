package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the names that other tests read take places of the table")
@ColdReader
class MemberNameTest {
  private static List<String> names(String json) {
    return List.copyOf(new Utf8JsonReader(json.getBytes(UTF_8)).readMap().keySet());
  }

  @Test
  void namesAreReadAsTheyStandWhateverCameAfterThemBefore() {
    List<String> names =
        new ArrayList<>(
            List.of("a", "ab", "abc", "b", "é", "a\"b", "", "x".repeat(64), "x".repeat(65)));
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      Collections.shuffle(names, random);
      StringBuilder json = new StringBuilder("{");
      for (String name : names) {
        json.append(json.length() == 1 ? "" : ",").append('"');
        json.append(name.replace("\"", "\\\"")).append('"');
        json.append(random.nextInt(4) == 0 ? " : " : ":").append("{\"a\":1}");
      }

      assertEquals(names, names(json.append("}").toString()));
    }
  }

  @Test
  void aNameAtTheEndOfTheDocumentIsNotReadBeyondIt() {
    names("{\"first\":1,\"second\":2}");
    byte[] document = "{\"first\":1,\"second\":2}".getBytes(UTF_8);
    for (int to = 0; to < document.length; to++) {
      Utf8JsonReader in = new Utf8JsonReader(document, 0, to);

      assertThrows(EventFormatException.class, in::readMap);
    }
  }

  @Test
  void aNameThatHasAPlaceIsTheSameStringInEachDocument() {
    String json = "{\"name\":1}";
    String name = names(json).get(0);

    for (int i = 0; i < 100; i++) {
      assertSame(name, names(json).get(0));
    }
  }

  @Test
  void aNameOf64CharactersIsSharedAndALongerOneIsNot() {
    String longest = "{\"" + "x".repeat(64) + "\":1}";
    String longer = "{\"" + "y".repeat(65) + "\":1}";

    assertSame(names(longest).get(0), names(longest).get(0));
    assertNotSame(names(longer).get(0), names(longer).get(0));
  }

  /** Few of them are at the same place of the table, so that most are shared. */
  @Test
  void theHeadersOfARequestAreShared() {
    String json =
        """
        {"accept":1,"accept-encoding":1,"accept-language":1,"authorization":1,"cache-control":1,
        "content-length":1,"content-type":1,"cookie":1,"host":1,"origin":1,"pragma":1,"priority":1,
        "referer":1,"sec-fetch-dest":1,"sec-fetch-mode":1,"sec-fetch-site":1,"user-agent":1,
        "via":1,"x-amz-cf-id":1,"x-amzn-tls-version":1,"x-amzn-trace-id":1,"x-forwarded-for":1,
        "x-forwarded-port":1,"x-forwarded-proto":1}
        """;
    List<String> first = names(json);
    List<String> second = names(json);

    int shared = 0;
    for (int i = 0; i < first.size(); i++) {
      shared += sameObject(first.get(i), second.get(i)) ? 1 : 0;
    }
    assertTrue(shared >= 22, shared + " of 24");
  }

  @SuppressWarnings({"ReferenceEquality", "StringEquality"})
  private static boolean sameObject(String first, String second) {
    return first == second;
  }

  @Test
  void whatIsForgottenIsMadeAnew() {
    String json = "{\"name\":1}";
    String name = names(json).get(0);

    MemberName.forgetAll();

    assertNotSame(name, names(json).get(0));
  }

  /** All of one length and with the same characters in the places that are looked at. */
  @Test
  void theFirstNameAtAPlaceStaysThere() {
    String first = names("{\"abcdefgh\":1}").get(0);
    String second = names("{\"abcXefgh\":1}").get(0);

    assertSame(first, names("{\"abcdefgh\":1}").get(0));
    assertNotSame(second, names("{\"abcXefgh\":1}").get(0));
  }

  @Test
  void namesAreWrittenAsTheyStandWhetherSharedOrEqualOrInAnothersPlace() {
    List<String> shared = names("{\"first\":1,\"second\":2,\"é\":3,\"a\\\"b\":4}");
    // The same length and the same characters in the places that are looked at.
    List<String> written = new ArrayList<>(shared);
    written.addAll(List.of(new String("first"), "firXt", "seXoXd", "", "ſirst", "x".repeat(65)));
    Random random = new Random(8);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(written, random);
      Utf8JsonWriter out = new Utf8JsonWriter();
      out.beginObject();
      for (String name : written) {
        out.name(name);
        out.writeNull();
      }
      out.endObject();
      StringBuilder expected = new StringBuilder();
      for (String name : written) {
        expected.append(expected.length() == 0 ? "{" : ",").append('"');
        expected.append(name.replace("\"", "\\\"")).append("\":null");
      }

      assertEquals(expected + "}", out.toText());
    }
  }

  @Test
  void equalNamesInOneObjectAreOneMember() {
    Map<String, Object> map =
        new Utf8JsonReader("{\"k\":1,\"l\":2,\"k\":3}".getBytes(UTF_8)).readMap();

    assertEquals(Map.of("k", 3L, "l", 2L), map);
  }
}
