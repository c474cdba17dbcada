package dev.awsevents.cli.catalogue;

import java.util.Arrays;
import java.util.List;

/** The kinds of payloads, by the names that schemas and lists of payloads use. */
public final class PayloadKinds {
  /** All kinds. */
  public static final List<String> ALL =
      List.of("event", "response", "event+response", "detail", "shared");

  private PayloadKinds() {}

  /** Whether payloads of a kind are also of the wanted kind: {@code event+response} is both. */
  public static boolean includes(String kind, String wanted) {
    return kind.equals(wanted) || Arrays.asList(kind.split("\\+", -1)).contains(wanted);
  }
}
