package dev.awsevents.runtime.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.awsevents.JsonLimits;
import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ConstraintDepthTest {
  /** As large as the stacks of threads on many systems. */
  private static final long STACK_SIZE = 512 * 1024;

  /** A schema that refers to itself in the ways that take the most stack. */
  private static final class Tree extends ConstraintTable {
    Tree(Codec<?> codec) {
      super(codec, 1);
    }

    @Override
    protected Constraint define(int number) {
      Constraint child = new Constraint().allOf(new Constraint().anyOf(reference(0)));
      return new Constraint()
          .type("object")
          .property("a", child)
          .property("b", new Constraint().type("string"));
    }
  }

  @Test
  void theDeepestDocumentFitsIntoAnOrdinaryStack() throws InterruptedException {
    int depth = JsonLimits.STANDARD_DEPTH - 1;
    String json = "{\"a\":".repeat(depth) + "{\"b\":1}" + "}".repeat(depth);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable check =
        () -> {
          Object value = new Utf8JsonReader(json.getBytes(UTF_8)).readMap();
          List<Violation> violations = new Tree(FreeFormCodec.INSTANCE).check(value, 0);
          assertEquals(1, violations.size());
          assertEquals("is not a string", violations.get(0).problem());
          assertEquals(
              "$" + ".a".repeat(16) + "..." + ".a".repeat(15) + ".b", violations.get(0).path());
        };
    Thread thread = new Thread(null, check, "ordinary stack", STACK_SIZE);
    thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertNull(failure.get());
  }
}
