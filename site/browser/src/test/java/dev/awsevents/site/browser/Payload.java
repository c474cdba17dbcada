package dev.awsevents.site.browser;

import dev.awsevents.fixtures.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A payload to try.
 *
 * @param type simple name of its type
 * @param name what it is, for messages of tests
 */
record Payload(String type, String name, String text) {
  /** The fixtures of all types that the modules have. */
  static List<Payload> fixtures() {
    return Fixtures.types().stream()
        .filter(type -> PayloadTypes.find(type.getSimpleName()) >= 0)
        .flatMap(type -> Fixtures.names(type).stream().map(name -> fixture(type, name)))
        .toList();
  }

  private static Payload fixture(Class<?> type, String name) {
    String text = new String(Fixtures.json(type, name), StandardCharsets.UTF_8);
    return new Payload(type.getSimpleName(), name, text);
  }

  @Override
  public String toString() {
    return type + "/" + name;
  }
}
