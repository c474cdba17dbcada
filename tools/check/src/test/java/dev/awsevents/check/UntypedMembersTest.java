package dev.awsevents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.check.UntypedMembers.Seen;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.conformance.UntypedMember;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UntypedMembersTest {
  private final UntypedMembers members = new UntypedMembers();

  @Test
  void memberIsCountedOnceInAPayloadAndKeepsItsFirstPlace() {
    add("SqsEvent", 1, new UntypedMember("$.x", "string"), new UntypedMember("$.x", "number"));
    add("SqsEvent", 2, new UntypedMember("$.x", "null"));

    assertEquals(
        List.of(new Seen("SqsEvent", "$.x", Set.of("null", "number", "string"), 2, place(1))),
        members.seen());
  }

  @Test
  void membersAreInTheOrderOfTypesAndPaths() {
    add("SqsEvent", 1, new UntypedMember("$.b", "string"), new UntypedMember("$.a", "string"));
    add("SnsEvent", 2, new UntypedMember("$.c", "string"));

    assertEquals(
        List.of("SnsEvent $.c", "SqsEvent $.a", "SqsEvent $.b"),
        members.seen().stream().map(seen -> seen.type() + " " + seen.path()).toList());
  }

  @Test
  void numberOfMembersIsLimitedAndThoseInTheListAreStillCounted() {
    for (int i = 0; i < UntypedMembers.MAX_MEMBERS; i++) {
      add("SqsEvent", i, new UntypedMember("$.n" + i, "string"));
    }
    add("SqsEvent", 1, new UntypedMember("$.n0", "string"));

    assertEquals(false, members.hasMore());
    assertEquals(2, members.seen().get(0).payloads());

    add("SqsEvent", 1, new UntypedMember("$.z", "string"));

    assertEquals(true, members.hasMore());
    assertEquals(UntypedMembers.MAX_MEMBERS, members.seen().size());
  }

  private void add(String type, long line, UntypedMember... untyped) {
    members.add(
        new PayloadReport(
            place(line), type, Verdict.OK, List.of(), List.of(), List.of(untyped), ""));
  }

  private static Place place(long line) {
    return new Place("a.ndjson", line);
  }
}
