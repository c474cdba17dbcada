package dev.awsevents.fuzzing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tries each target by chance, which is what an ordinary build has time for. Run with {@code
 * -Dseed=...} for other inputs than usual, and with {@code -Dinputs=...} for that many.
 */
class RandomInputsTest {
  private static final long SEED = Long.getLong("seed", 20_260_301L);
  private static final int INPUTS = Integer.getInteger("inputs", 2_000);

  static List<Method> targets() {
    return FuzzTargets.all();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void holdsForInputsByChance(Method target) throws ReflectiveOperationException {
    Object test = target.getDeclaringClass().getDeclaredConstructor().newInstance();
    for (int i = 0; i < INPUTS; i++) {
      try {
        target.invoke(test, RandomData.of(SEED + i));
      } catch (InvocationTargetException e) {
        throw new AssertionError(target.getName() + " does not hold for seed " + (SEED + i), e);
      }
    }
  }
}
