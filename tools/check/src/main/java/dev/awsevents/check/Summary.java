package dev.awsevents.check;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many payloads of each type got which verdict, and what the types do not know. */
public final class Summary implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Map<Verdict, Long>> types = new TreeMap<>();
  private final Map<Verdict, Long> total = new EnumMap<>(Verdict.class);
  private final UntypedMembers untyped = new UntypedMembers();
  private long passedOver;
  private boolean unusable;

  /** Counts a payload. */
  public void add(PayloadReport report) {
    types
        .computeIfAbsent(report.type(), unused -> new EnumMap<>(Verdict.class))
        .merge(report.verdict(), 1L, Long::sum);
    total.merge(report.verdict(), 1L, Long::sum);
    untyped.add(report);
  }

  /**
   * Adds what was counted elsewhere.
   *
   * @param part the summary of a part of the input, which follows what was added before
   * @param lines how many lines its file has before the part; 0 if it is a whole file, or several
   */
  public void add(Summary part, long lines) {
    part.types.forEach(
        (type, counts) ->
            counts.forEach(
                (verdict, count) ->
                    types
                        .computeIfAbsent(type, unused -> new EnumMap<>(Verdict.class))
                        .merge(verdict, count, Long::sum)));
    part.total.forEach((verdict, count) -> total.merge(verdict, count, Long::sum));
    untyped.add(part.untyped, lines);
    passedOver += part.passedOver;
    unusable |= part.unusable;
  }

  /** Counts a file or row that is not meant to be a payload. */
  public void addPassedOver() {
    passedOver++;
  }

  /** Notes a name that leads to no payload. */
  public void addUnusable() {
    unusable = true;
  }

  /** Whether a name that the user gave leads to no payload. */
  public boolean hasUnusable() {
    return unusable;
  }

  /** Counts by name of the type. The empty name stands for payloads of unknown type. */
  public Map<String, Map<Verdict, Long>> types() {
    return types;
  }

  public Map<Verdict, Long> total() {
    return total;
  }

  /** The verdicts to show: {@link Verdict#OK} always, the others only if a payload has them. */
  public List<Verdict> verdicts() {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict == Verdict.OK || total.containsKey(verdict))
        .toList();
  }

  /** The members that the types do not know; empty if the call does not ask for them. */
  public UntypedMembers untyped() {
    return untyped;
  }

  /** The number of files in folders and rows of lists that are not payloads. */
  public long passedOver() {
    return passedOver;
  }

  public boolean isGood() {
    return total.keySet().stream().allMatch(Verdict::isGood);
  }

  public static long sum(Map<Verdict, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
