package dev.awsevents.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Another seed can be tried with {@code -Dseed=1}. */
class RandomDocumentsTest {
  private static final long SEED = Long.getLong("seed", 20260301L);
  private static final int DOCUMENTS = 5_000;
  private static final int MUTATIONS_OF_EACH = 4;

  @Test
  void jacksonReadsTheSameValueOrRefusesToo() {
    int accepted = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      long seed = SEED + i;
      Random random = new Random(seed);
      byte[] document = RandomDocument.next(random);
      assertTrue(check(seed, document), () -> "refused: " + describe(seed, document));
      DocumentMutator mutator = new DocumentMutator(random);
      for (int j = 0; j < MUTATIONS_OF_EACH; j++) {
        accepted += check(seed, mutator.mutate(document)) ? 1 : 0;
      }
    }
    // Were nearly all mutants refused, or hardly any, little would be compared.
    int mutants = DOCUMENTS * MUTATIONS_OF_EACH;
    assertTrue(accepted > mutants / 20 && accepted < mutants / 2, "accepted: " + accepted);
  }

  /** Whether the document is accepted. */
  private static boolean check(long seed, byte[] document) {
    Outcome ours = Outcome.ofReading(document);
    if (!isCovered(document)) {
      assertEquals(Outcome.ofJackson(document), ours, () -> describe(seed, document));
    }
    assertEquals(ours.accepted(), Outcome.skips(document), () -> describe(seed, document));
    if (ours.accepted()) {
      Object value = Outcome.read(document);
      assertEquals(
          JsonValues.numeric(value),
          JsonValues.numeric(Outcome.read(Outcome.write(value))),
          () -> describe(seed, document));
    }
    return ours.accepted();
  }

  private static boolean isCovered(byte[] document) {
    for (JacksonDifference difference : JacksonDifference.values()) {
      if (difference.covers(document)) {
        return true;
      }
    }
    return false;
  }

  private static String describe(long seed, byte[] document) {
    return "seed " + seed + ": " + JsonCase.notation(document);
  }
}
