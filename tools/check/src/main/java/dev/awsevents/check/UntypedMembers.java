package dev.awsevents.check;

import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.conformance.UntypedMember;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The members of many payloads that the types do not know. */
public final class UntypedMembers implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * This many are listed. There are more only if names are made up by the payloads. Then a list of
   * all would need ever more memory.
   */
  static final int MAX_MEMBERS = 10_000;

  /**
   * A member that a type does not know.
   *
   * @param type name of the type
   * @param path where it is, as {@link UntypedMember#path} spells it
   * @param kinds the JSON types of its values
   * @param payloads how many payloads have it
   * @param first the first payload that has it
   */
  public record Seen(String type, String path, Set<String> kinds, long payloads, Place first)
      implements Serializable {}

  private record Key(String type, String path) implements Serializable {}

  private final Map<Key, Seen> seen = new HashMap<>();
  private boolean more;

  void add(PayloadReport report) {
    // A member may be in the payload several times, with values of several kinds.
    Map<String, Set<String>> kinds = new HashMap<>();
    for (UntypedMember member : report.untyped()) {
      kinds.computeIfAbsent(member.path(), unused -> new TreeSet<>()).add(member.kind());
    }
    kinds.forEach(
        (path, itsKinds) -> add(new Seen(report.type(), path, itsKinds, 1, report.place())));
  }

  /** Adds those of a part of a file that has so many lines before it. */
  void add(UntypedMembers part, long lines) {
    part.seen
        .values()
        .forEach(
            member ->
                add(
                    new Seen(
                        member.type(),
                        member.path(),
                        member.kinds(),
                        member.payloads(),
                        member.first().after(lines))));
    more |= part.more;
  }

  private void add(Seen member) {
    Key key = new Key(member.type(), member.path());
    if (seen.size() < MAX_MEMBERS || seen.containsKey(key)) {
      seen.merge(key, member, UntypedMembers::both);
    } else {
      more = true;
    }
  }

  private static Seen both(Seen before, Seen now) {
    Set<String> kinds = new TreeSet<>(before.kinds());
    kinds.addAll(now.kinds());
    return new Seen(
        before.type(), before.path(), kinds, before.payloads() + now.payloads(), before.first());
  }

  /** The members, in the order of their types and paths. */
  public List<Seen> seen() {
    List<Seen> sorted = new ArrayList<>(seen.values());
    sorted.sort(Comparator.comparing(Seen::type).thenComparing(Seen::path));
    return sorted;
  }

  /** Whether there are members that are not listed. */
  public boolean hasMore() {
    return more;
  }
}
