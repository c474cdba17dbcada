package dev.awsevents.properties;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.Fixtures;
import java.util.List;

/**
 * Random values of all types. {@code -Dproperties.instances=1000} tries more of each type, {@code
 * -Dproperties.seed=...} others. A failure names the seed with which the first value of the type is
 * the one that failed.
 */
final class Instances {
  private static final long SEED = Long.getLong("properties.seed", 20_261_130);
  private static final int COUNT = Integer.getInteger("properties.instances", 100);

  private Instances() {}

  /** What must hold for a value. */
  interface Property {
    void check(RandomInstances source, Object value) throws Exception;
  }

  static List<Class<?>> types() {
    List<Class<?>> types = Fixtures.types();
    assertTrue(types.size() > 150, () -> types.size() + " types");
    return types;
  }

  /** Checks values of a type that are valid by its schema. */
  static void forEachValid(Class<?> type, Property property) {
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      check(type, seed, RandomInstances.valid(seed), property);
    }
  }

  /** Checks values of a type that are kept although the schema does not know them. */
  static void forEachBeyondSchema(Class<?> type, Property property) {
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      check(type, seed, RandomInstances.beyondSchema(seed), property);
    }
  }

  private static void check(Class<?> type, long seed, RandomInstances source, Property property) {
    try {
      property.check(source, source.next(type));
    } catch (Exception | AssertionError e) {
      throw new AssertionError(
          type.getName() + " with -Dproperties.seed=" + seed + ": " + e.getMessage(), e);
    }
  }
}
