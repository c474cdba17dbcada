package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.codegen.read.Description.All;
import dev.awsevents.codegen.read.Meaning.Choice;
import dev.awsevents.codegen.read.Meaning.Elements;
import dev.awsevents.codegen.read.Meaning.Members;
import dev.awsevents.codegen.read.Meaning.Mixed;
import dev.awsevents.codegen.read.Meaning.Nothing;
import dev.awsevents.codegen.read.Meaning.Numeric;
import dev.awsevents.codegen.read.Meaning.Structure;
import dev.awsevents.codegen.read.Meaning.Text;
import dev.awsevents.codegen.read.Meaning.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds when two schemas hold. */
final class Conjunction {
  private final Alternatives alternatives;

  Conjunction(Alternatives alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * Joins two readings; what says nothing leaves the other as it is, so that a reference with
   * remarks beside it is still that reference.
   */
  Reading join(Reading left, Reading right, Origin origin) {
    if (left.isAnything()) {
      return right.isAnything()
          ? new Reading(left.meaning(), left.nullable() || right.nullable())
          : right;
    }
    if (right.isAnything()) {
      return left;
    }
    boolean nullable = left.nullable() && right.nullable();
    if (left.meaning() instanceof Nothing || right.meaning() instanceof Nothing) {
      return new Reading(
          left.meaning() instanceof Nothing ? right.meaning() : left.meaning(), true);
    }
    return new Reading(join(left.meaning(), right.meaning(), origin), nullable);
  }

  @SuppressWarnings("ReferenceEquality")
  private Meaning join(Meaning left, Meaning right, Origin origin) {
    if (left == right) { // the same schema, which is read once
      return left;
    }
    Meaning joined = joinAlike(left, right, origin);
    if (joined == null) {
      joined = joinObjects(left, right, origin);
    }
    if (joined == null && left instanceof Mixed mixed) {
      joined = narrow(mixed, right, origin);
    }
    if (joined == null && right instanceof Mixed mixed) {
      joined = narrow(mixed, left, origin);
    }
    return joined == null ? right : joined; // no value is both, so that the later one overrides
  }

  private static @Nullable Meaning joinAlike(Meaning left, Meaning right, Origin origin) {
    if (left instanceof Text one && right instanceof Text other) {
      return new Text(
          origin, merge(one.schema(), other.schema()), values(one.values(), other.values()));
    }
    if (left instanceof Numeric one && right instanceof Numeric other) {
      return new Numeric(
          origin,
          merge(one.schema(), other.schema()),
          one.whole() || other.whole(),
          values(one.values(), other.values()));
    }
    if (left instanceof Truth one && right instanceof Truth other) {
      return new Truth(origin, values(one.values(), other.values()));
    }
    if (left instanceof Elements one && right instanceof Elements other) {
      return new Elements(origin, both(one.element(), other.element()), one.lone() || other.lone());
    }
    if (left instanceof Members one && right instanceof Members other) {
      return new Members(origin, both(one.value(), other.value()));
    }
    return null;
  }

  private static List<String> values(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    List<String> common = left.stream().filter(right::contains).toList();
    return common.isEmpty() ? right : common;
  }

  private static JsonNode merge(JsonNode left, JsonNode right) {
    ObjectNode merged = left.deepCopy();
    merged.setAll((ObjectNode) right);
    return merged;
  }

  private static @Nullable Description both(
      @Nullable Description left, @Nullable Description right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.identity().equals(right.identity()) ? left : new All(List.of(left, right));
  }

  private static @Nullable Meaning joinObjects(Meaning left, Meaning right, Origin origin) {
    if (left instanceof Structure one && right instanceof Structure other) {
      return Structures.both(one, other, origin);
    }
    if (left instanceof Choice one && right instanceof Choice other) {
      return Structures.both(Structures.joined(one), Structures.joined(other), origin);
    }
    if (left instanceof Structure structure && right instanceof Choice choice) {
      return narrow(structure, choice, origin);
    }
    if (left instanceof Choice choice && right instanceof Structure structure) {
      return narrow(structure, choice, origin);
    }
    if (left instanceof Members && (right instanceof Structure || right instanceof Choice)) {
      return right;
    }
    return right instanceof Members && (left instanceof Structure || left instanceof Choice)
        ? left
        : null;
  }

  private static Meaning narrow(Structure structure, Choice choice, Origin origin) {
    return structure.properties().isEmpty() && structure.interfaces().isEmpty()
        ? choice
        : Structures.withVariants(structure, choice, origin);
  }

  /** The kinds that can hold together with something else. */
  private @Nullable Meaning narrow(Mixed mixed, Meaning other, Origin origin) {
    if (other instanceof Mixed also) {
      return mixed.kinds().size() <= also.kinds().size() ? mixed : also;
    }
    List<Reading> possible = new ArrayList<>();
    for (Meaning kind : mixed.kinds()) {
      Meaning joined = joinAlike(kind, other, origin);
      if (joined == null) {
        joined = joinObjects(kind, other, origin);
      }
      if (joined != null) {
        possible.add(new Reading(joined, false));
      }
    }
    return possible.isEmpty() ? null : alternatives.join(possible, false, null, origin).meaning();
  }
}
