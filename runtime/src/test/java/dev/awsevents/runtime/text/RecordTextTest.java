package dev.awsevents.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.value.Bytes;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTextTest {
  @Test
  void componentsComeInOrder() {
    String text = new RecordText("Message").add("id", "1").add("count", 2L).toString();

    assertEquals("Message[id=1, count=2]", text);
  }

  @Test
  void nullAndAbsentComponentsAreLeftOut() {
    String text =
        new RecordText("Message")
            .add("id", null)
            .add("list", ImmutableList.absent())
            .add("map", ImmutableMap.absent())
            .toString();

    assertEquals("Message[]", text);
  }

  @Test
  void emptyCollectionsAreShown() {
    String text = new RecordText("Message").add("list", List.of()).add("map", Map.of()).toString();

    assertEquals("Message[list=[], map={}]", text);
  }

  @Test
  void unknownFieldsAreShownWhereThereAreAny() {
    assertEquals("Message[]", new RecordText("Message").addUnknown(Map.of()).toString());
    assertEquals(
        "Message[unknownFields={new=[1, null]}]",
        new RecordText("Message").addUnknown(Map.of("new", Arrays.asList(1L, null))).toString());
  }

  @Test
  void sensitiveComponentsShowOnlyThatTheyAreThere() {
    for (Object value : List.of("secret", "", 5L, Bytes.of(new byte[3]), List.of(), Map.of())) {
      assertEquals(
          "T[a=***, b=1]", new RecordText("T").addSensitive("a", value).add("b", 1).toString());
    }
    for (Object absent : Arrays.asList(null, ImmutableList.absent(), ImmutableMap.absent())) {
      assertEquals("T[b=1]", new RecordText("T").addSensitive("a", absent).add("b", 1).toString());
    }
  }

  @Test
  void sensitiveEntriesAreFoundWithoutRegardToCase() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("Authorization", "secret");
    map.put("accept", "*/*");
    map.put("COOKIE", List.of("secret"));
    map.put("cookie", null);
    String shown = "{Authorization=***, accept=*/*, COOKIE=***, cookie=null}";

    assertEquals(
        "T[a=" + shown + "]",
        new RecordText("T").addSensitiveEntries("a", map, "authorization", "Cookie").toString());
    assertEquals(
        "T[unknownFields=" + shown + "]",
        new RecordText("T").addUnknown(map, "authorization", "Cookie").toString());
    assertEquals(
        "T[]",
        new RecordText("T").addSensitiveEntries("a", ImmutableMap.absent(), "cookie").toString());
  }

  @Test
  void sensitiveEntriesAreThoseOfTheMapItself() {
    String text =
        new RecordText("T")
            .addSensitiveEntries("a", Map.of("b", Map.of("cookie", "theme=dark")), "cookie")
            .toString();

    assertEquals("T[a={b={cookie=theme=dark}}]", text);
  }

  @Test
  void longStringsAreCutWhereverTheyAre() {
    String cut = "x".repeat(200) + "... (201 characters)";
    String longText = "x".repeat(201);

    assertEquals("T[a=" + cut + "]", new RecordText("T").add("a", longText).toString());
    assertEquals(
        "T[a=[{k=" + cut + "}]]",
        new RecordText("T").add("a", List.of(Map.of("k", longText))).toString());
    assertEquals(
        "T[a={" + cut + "=v}]", new RecordText("T").add("a", Map.of(longText, "v")).toString());
  }

  @Test
  void stringsOfTheLimitAreWhole() {
    String text = "x".repeat(200);

    assertEquals("T[a=" + text + "]", new RecordText("T").add("a", text).toString());
  }

  @Test
  void aCharacterOfTwoUnitsIsNotCutInHalf() {
    String text = "x".repeat(199) + "😀x";

    assertEquals(
        "T[a=" + "x".repeat(199) + "... (202 characters)]",
        new RecordText("T").add("a", text).toString());
  }

  @Test
  void longCollectionsAreCut() {
    List<Integer> list = Collections.nCopies(101, 7);
    String shown = "7, ".repeat(100) + "... (101 in all)";

    assertEquals("T[a=[" + shown + "]]", new RecordText("T").add("a", list).toString());
    Map<String, Object> map = new LinkedHashMap<>();
    IntStream.range(0, 101).forEach(i -> map.put("k" + i, i));
    String text = new RecordText("T").add("a", ImmutableMap.copyOf(map)).toString();
    assertEquals("k99=99, ... (101 in all)}]", text.substring(text.indexOf("k99")));
  }

  @Test
  void otherValuesPrintThemselves() {
    assertEquals("T[a=Bytes[3]]", new RecordText("T").add("a", Bytes.of(new byte[3])).toString());
  }
}
