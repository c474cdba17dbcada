package dev.awsevents.cli.catalogue;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.fixtures.Fixtures;
import java.util.List;
import java.util.Optional;

/** All types of the library. They are found by their fixtures, since every type has some. */
public final class PayloadTypes {
  private PayloadTypes() {}

  /** All types, in the order of their packages. */
  public static List<PayloadType> all() {
    return Fixtures.types().stream().map(PayloadType::new).toList();
  }

  /** The type with a simple or full name, in upper or lower case. */
  public static Optional<PayloadType> named(String name) {
    return all().stream()
        .filter(
            type ->
                type.name().equalsIgnoreCase(name) || type.type().getName().equalsIgnoreCase(name))
        .findFirst();
  }

  /** The message for a name that no type has. */
  public static String unknown(String name) {
    List<String> near = SimilarNames.of(name, all().stream().map(PayloadType::name).toList());
    String advice = near.isEmpty() ? "" : "did you mean " + String.join(", ", near) + "? ";
    return "there is no type '" + name + "'; " + advice + "'awsevents list' shows all";
  }
}
