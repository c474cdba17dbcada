package dev.awsevents.codegen.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names that can stand side by side. A name that Java or generated code needs for itself gets an
 * underscore at its end; of names that are equal, also in file systems that ignore case, the later
 * ones get a number.
 */
public final class UniqueNames {
  /** Leaves room for what class files add to a name; file systems allow 255 bytes. */
  private static final int MAX_LENGTH = 120;

  private final Predicate<String> allowed;
  private final Predicate<String> takenElsewhere;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param allowed whether neither Java nor generated code needs the name
   */
  public UniqueNames(Predicate<String> allowed) {
    this.allowed = allowed;
    this.takenElsewhere = unused -> false;
  }

  /**
   * @param allowed whether neither Java nor generated code needs the name
   * @param others names which are not given here either
   */
  public UniqueNames(Predicate<String> allowed, UniqueNames others) {
    this.allowed = allowed;
    this.takenElsewhere = others.taken::contains;
  }

  /** Takes a name, so that {@link #add} does not give it to anybody. */
  public void reserve(String name) {
    taken.add(key(name));
  }

  /**
   * A name that nobody has yet.
   *
   * @param natural the best name
   * @param fallbacks what to try before a number is added to the best name
   */
  public String add(String natural, String... fallbacks) {
    String first = legal(natural);
    if (take(first)) {
      return first;
    }
    for (String fallback : fallbacks) {
      String name = legal(fallback);
      if (take(name)) {
        return name;
      }
    }
    int number = 2;
    while (!take(first + number)) {
      number++;
    }
    return first + number;
  }

  /**
   * Names for several owners at once. No owner gets the best name of another one, so that a number
   * only depends on the owners with the same best name.
   *
   * @param naturals the best name of each owner
   */
  public Map<String, String> addAll(Map<String, String> naturals) {
    Map<String, String> names = new HashMap<>();
    Set<String> given = new HashSet<>();
    naturals.forEach(
        (owner, natural) -> {
          String name = legal(natural);
          if (!takenElsewhere.test(key(name))
              && !taken.contains(key(name))
              && given.add(key(name))) {
            names.put(owner, name);
          }
        });
    taken.addAll(given);
    naturals.forEach((owner, natural) -> names.computeIfAbsent(owner, unused -> add(natural)));
    return names;
  }

  private boolean take(String name) {
    return !takenElsewhere.test(key(name)) && taken.add(key(name));
  }

  private String legal(String natural) {
    String name = natural.length() > MAX_LENGTH ? natural.substring(0, MAX_LENGTH) : natural;
    return allowed.test(name) ? name : name + "_";
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
