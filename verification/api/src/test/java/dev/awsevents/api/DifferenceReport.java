package dev.awsevents.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tells what changed in the API of an artifact, and what to do now. */
final class DifferenceReport {
  private DifferenceReport() {}

  /** Empty if nothing changed. Both maps have signatures by package. */
  static String of(String artifactId, Map<String, String> committed, Map<String, String> found) {
    List<String> removed = new ArrayList<>();
    List<String> demanded = new ArrayList<>();
    List<String> added = new ArrayList<>();
    TreeSet<String> packages = new TreeSet<>(committed.keySet());
    packages.addAll(found.keySet());
    for (String name : packages) {
      SignatureDifference difference =
          SignatureDifference.between(
              committed.getOrDefault(name, ""), found.getOrDefault(name, ""));
      difference.removed().forEach(line -> removed.add("- " + name + "." + line));
      difference.demanded().forEach(line -> demanded.add("+ " + name + "." + line));
      difference.added().forEach(line -> added.add("+ " + name + "." + line));
    }
    if (removed.isEmpty() && demanded.isEmpty() && added.isEmpty()) {
      return "";
    }
    return "The API of "
        + artifactId
        + " is not as committed in verification/api/signatures/"
        + artifactId
        + (removed.isEmpty() && demanded.isEmpty() ? ". No callers break.\n" : ". CALLERS BREAK.\n")
        + part("Gone or changed, so callers break:", removed)
        + part("New and abstract, so callers that implement the type break:", demanded)
        + part("New:", added)
        + """

        If you mean it, run

            mvn -B -ntp verify -Drewrite

        commit verification/api/signatures, and say it in CHANGELOG.md. "What is stable" in README.md
        says which version may break callers.
        """;
  }

  private static String part(String title, List<String> lines) {
    return lines.isEmpty() ? "" : "\n" + title + "\n  " + String.join("\n  ", lines) + "\n";
  }
}
