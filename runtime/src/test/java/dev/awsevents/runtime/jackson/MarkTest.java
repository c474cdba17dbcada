package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkTest {
  private static final ObjectMapper JACKSON_2 = new ObjectMapper();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  /** Jackson keeps copies in blocks of 16 tokens. */
  static IntStream sizes() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void valuesOfAnySizeAreReadAgain(int size) throws Exception {
    String list = "[" + "7,".repeat(size) + "{\"a\":{\"b\":[null,true,false,-7,2.5,0,-0,-0.0]}}]";
    String json = "[" + list + ",{\"list\":" + list + "}," + "[" + list + ",[]],\"x\",null]";
    Marked expected = AwsEvents.read(json, Marked.class);

    assertEquals(expected, JACKSON_2.readValue(json, Marked.class));
    assertEquals(expected, JACKSON_3.readValue(json, Marked.class));
    assertEquals(json, JACKSON_2.writeValueAsString(expected));
    assertEquals(json, JACKSON_3.writeValueAsString(expected));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void whatFollowsIsNotTouched(int size) throws Exception {
    String json = "[[" + "7,".repeat(size) + "8]]";
    Marked[] both = {AwsEvents.read(json, Marked.class), AwsEvents.read("[]", Marked.class)};

    assertEquals(List.of(both), List.of(JACKSON_2.readValue("[" + json + ",[]]", Marked[].class)));
    assertEquals(List.of(both), List.of(JACKSON_3.readValue("[" + json + ",[]]", Marked[].class)));
  }

  @Tag("slow")
  @Test
  @Timeout(60)
  void timeGrowsWithTheDocument() throws Exception {
    String json = "[[" + "[1,{\"a\":2}],".repeat(100_000) + "3]]";
    Marked expected = AwsEvents.read(json, Marked.class);

    assertEquals(expected, JACKSON_2.readValue(json, Marked.class));
    assertEquals(expected, JACKSON_3.readValue(json, Marked.class));
  }

  @Test
  void deepOnesAreReadAgain() throws Exception {
    String json = "[".repeat(400) + "1" + "]".repeat(400);
    Marked expected = AwsEvents.read(json, Marked.class);

    assertEquals(expected, JACKSON_2.readValue(json, Marked.class));
    assertEquals(expected, JACKSON_3.readValue(json, Marked.class));
  }
}
