package dev.awsevents.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What differs between two signatures of a package. Each line has its type in front.
 *
 * @param removed lines that are no longer there; callers break
 * @param demanded lines that are new, and that callers who implement the type must add
 * @param added lines that are new and demand nothing
 */
record SignatureDifference(List<String> removed, List<String> demanded, List<String> added) {
  private static final Pattern NAME =
      Pattern.compile("(?:class|interface|record|enum|annotation) ([\\w.]+)");

  static SignatureDifference between(String committed, String found) {
    Map<String, Set<String>> before = linesByType(committed);
    Map<String, Set<String>> after = linesByType(found);
    SignatureDifference difference =
        new SignatureDifference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    before.forEach(
        (type, lines) -> {
          Set<String> now = after.getOrDefault(type, Set.of());
          lines.stream()
              .filter(line -> !contains(now, line))
              .forEach(line -> difference.removed.add(type + ": " + line));
        });
    after.forEach(
        (type, lines) -> {
          Set<String> then = before.getOrDefault(type, Set.of());
          for (String line : lines) {
            if (!then.contains(line)) {
              boolean isDemanded =
                  !then.isEmpty() && !contains(then, line) && isDemand(line, lines);
              (isDemanded ? difference.demanded : difference.added).add(type + ": " + line);
            }
          }
        });
    return difference;
  }

  /** Deprecated or not: nobody breaks because of a warning. */
  private static boolean contains(Set<String> lines, String line) {
    return lines.stream()
        .map(SignatureDifference::withoutDeprecation)
        .collect(Collectors.toSet())
        .contains(withoutDeprecation(line));
  }

  /** An abstract method that a caller may have to implement. */
  private static boolean isDemand(String line, Set<String> linesOfType) {
    String heading = withoutDeprecation(linesOfType.iterator().next());
    return line.matches("(protected )?abstract .*")
        && !line.endsWith(" default")
        && !heading.startsWith("sealed ");
  }

  private static String withoutDeprecation(String line) {
    return line.startsWith(MemberText.DEPRECATED)
        ? line.substring(MemberText.DEPRECATED.length())
        : line;
  }

  private static Map<String, Set<String>> linesByType(String signature) {
    Map<String, Set<String>> types = new LinkedHashMap<>();
    Set<String> lines = Set.of();
    for (String line : signature.lines().filter(line -> !line.isBlank()).toList()) {
      if (!line.startsWith(" ")) {
        Matcher name = NAME.matcher(line);
        if (!name.find()) {
          throw new IllegalArgumentException("not the heading of a type: " + line);
        }
        lines = types.computeIfAbsent(name.group(1), unused -> new LinkedHashSet<>());
      }
      lines.add(line.strip());
    }
    return types;
  }
}
