package dev.awsevents.benchmarks.contender;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.benchmarks.payload.Payload;
import dev.awsevents.benchmarks.payload.PayloadWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossCheckTest {
  static Stream<Arguments> contendersThatWrite() {
    return Arrays.stream(ContenderName.values())
        .filter(ContenderName::makesEvents)
        .flatMap(
            contender ->
                Arrays.stream(Payload.values())
                    .filter(contender::takes)
                    .map(payload -> Arguments.of(contender, payload)));
  }

  @ParameterizedTest
  @MethodSource("contendersThatWrite")
  void contendersLoseNothing(ContenderName contender, Payload payload) throws IOException {
    Contender codec = Contenders.of(contender.name(), payload.name());

    assertEquals(List.of(), LossCheck.losses(codec, new PayloadWriter().json(payload)));
  }

  @ParameterizedTest
  @MethodSource("contendersThatWrite")
  void aPayloadIsTheSameEachTime(ContenderName contender, Payload payload) throws IOException {
    assertEquals(
        new String(new PayloadWriter().json(payload), UTF_8),
        new String(new PayloadWriter().json(payload), UTF_8));
  }

  @Test
  void aMemberThatIsMissingOrChangedIsALoss() throws IOException {
    Contender forgetful =
        new Contender() {
          @Override
          public Object read(byte[] json) {
            return "{\"a\":[{\"b\":1}],\"c\":\"x\"}";
          }

          @Override
          public byte[] write(Object event) {
            return ((String) event).getBytes(UTF_8);
          }
        };

    assertEquals(
        List.of("$.a[0].d", "$.c", "$.e"),
        LossCheck.losses(
            forgetful, "{\"a\":[{\"b\":1.0,\"d\":2}],\"c\":\"y\",\"e\":true}".getBytes(UTF_8)));
  }

  @Test
  void scansReadEveryPayload() throws IOException {
    for (Payload payload : Payload.values()) {
      byte[] json = new PayloadWriter().json(payload);
      int plain = (int) Contenders.of("SCAN", payload.name()).read(json);
      int text = (int) Contenders.of("SCAN_TEXT", payload.name()).read(json);

      assertEquals(true, text > plain, payload.name());
    }
  }
}
