package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.UnidentifiedEvent;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The adapters read and write any value as our reader and writer do. */
class JacksonAdaptersTest {
  private static final long SEED = Long.getLong("seed", 20260301L);
  private static final int DOCUMENTS = 2_000;

  private static final ObjectMapper JACKSON_2 = new ObjectMapper();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  @Test
  void anyDocumentIsReadAndWrittenTheSame() throws Exception {
    for (int i = 0; i < DOCUMENTS; i++) {
      long seed = SEED + i;
      // Jackson reads a null without asking us.
      byte[] document = inList(RandomDocument.next(new Random(seed)));
      UnidentifiedEvent expected = new UnidentifiedEvent(Outcome.read(document));

      UnidentifiedEvent second = JACKSON_2.readValue(document, UnidentifiedEvent.class);
      UnidentifiedEvent third = JACKSON_3.readValue(document, UnidentifiedEvent.class);

      assertEquals(expected, second, () -> "seed " + seed);
      assertEquals(expected, third, () -> "seed " + seed);
      assertEquals(
          JsonValues.numeric(expected.content()),
          JsonValues.numeric(
              JACKSON_2
                  .readValue(JACKSON_2.writeValueAsString(expected), UnidentifiedEvent.class)
                  .content()),
          () -> "seed " + seed);
      assertEquals(
          JsonValues.numeric(expected.content()),
          JsonValues.numeric(
              JACKSON_3
                  .readValue(JACKSON_3.writeValueAsString(expected), UnidentifiedEvent.class)
                  .content()),
          () -> "seed " + seed);
      assertEquals(
          JsonValues.numeric(expected.content()),
          JsonValues.numeric(JACKSON_2.convertValue(expected, UnidentifiedEvent.class).content()));
      assertEquals(
          JsonValues.numeric(expected.content()),
          JsonValues.numeric(JACKSON_3.convertValue(expected, UnidentifiedEvent.class).content()));
    }
  }

  private static byte[] inList(byte[] document) {
    byte[] list = new byte[document.length + 2];
    System.arraycopy(document, 0, list, 1, document.length);
    list[0] = '[';
    list[list.length - 1] = ']';
    return list;
  }
}
