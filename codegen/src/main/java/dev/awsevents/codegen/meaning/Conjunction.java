package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.codegen.meaning.SchemaCombination.All;
import dev.awsevents.codegen.meaning.ValueKind.Anything;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the meaning of a value for which two schemas hold at once, as in {@code allOf}. */
final class Conjunction {
  private final Alternatives alternatives;

  Conjunction(Alternatives alternatives) {
    this.alternatives = alternatives;
  }

  /**
   * Joins two meanings. One that allows anything adds its format to the other, and else leaves it
   * as it is: a reference with a description beside it still leads to the same type.
   */
  Meaning join(Meaning left, Meaning right, Origin origin) {
    if (left.kind() instanceof Anything one && right.kind() instanceof Anything other) {
      ObjectNode format = merge(one.format(), other.format());
      return new Meaning(new Anything(one.origin(), format), left.nullable() || right.nullable());
    }
    if (left.kind() instanceof Anything anything) {
      // What stands later goes before.
      ValueKind kind =
          anything.format().isEmpty()
              ? right.kind()
              : formatted(right.kind(), origin, json -> merge(anything.format(), json));
      return new Meaning(kind, right.nullable(), right.implied());
    }
    if (right.kind() instanceof Anything anything) {
      ValueKind kind =
          anything.format().isEmpty()
              ? left.kind()
              : formatted(left.kind(), origin, json -> merge(json, anything.format()));
      return new Meaning(kind, left.nullable(), left.implied());
    }
    boolean nullable = left.nullable() && right.nullable();
    if (left.kind() instanceof OnlyNull || right.kind() instanceof OnlyNull) {
      return new Meaning(left.kind() instanceof OnlyNull ? right.kind() : left.kind(), true);
    }
    return new Meaning(joinKinds(left, right, origin), nullable, left.implied() && right.implied());
  }

  /** A string or number with more keywords for its format; the same kind if they say no more. */
  private static ValueKind formatted(
      ValueKind kind, Origin origin, UnaryOperator<JsonNode> addFormat) {
    if (kind instanceof Text text) {
      Text formatted = new Text(origin, addFormat.apply(text.json()), text.values());
      ScalarFormat format = ScalarFormat.of(formatted);
      boolean isEnum = !text.values().isEmpty() && format.isText();
      return isEnum || format.equals(ScalarFormat.of(text)) ? text : formatted;
    }
    if (kind instanceof Numeric number) {
      Numeric formatted =
          new Numeric(origin, addFormat.apply(number.json()), number.integer(), number.values());
      return ScalarFormat.of(formatted).equals(ScalarFormat.of(number)) ? number : formatted;
    }
    return kind;
  }

  @SuppressWarnings("ReferenceEquality")
  private ValueKind joinKinds(Meaning one, Meaning other, Origin origin) {
    ValueKind left = one.kind();
    ValueKind right = other.kind();
    if (left == right) { // both come from the same schema, which is read only once
      return left;
    }
    ValueKind joined = joinAlike(left, right, origin);
    if (joined == null) {
      joined = joinObjects(left, right, origin);
    }
    if (joined == null && left instanceof Mixed mixed) {
      joined = narrow(mixed, other, origin);
    }
    if (joined == null && right instanceof Mixed mixed) {
      joined = narrow(mixed, one, origin);
    }
    if (joined == null) {
      // No value can be both: what is stated counts, or else the later one.
      return other.implied() && !one.implied() ? left : right;
    }
    return joined;
  }

  private static @Nullable ValueKind joinAlike(ValueKind left, ValueKind right, Origin origin) {
    if (left instanceof Text one && right instanceof Text other) {
      return new Text(
          origin, merge(one.json(), other.json()), values(one.values(), other.values()));
    }
    if (left instanceof Numeric one && right instanceof Numeric other) {
      return new Numeric(
          origin,
          merge(one.json(), other.json()),
          one.integer() || other.integer(),
          values(one.values(), other.values()));
    }
    if (left instanceof TrueOrFalse one && right instanceof TrueOrFalse other) {
      return new TrueOrFalse(origin, values(one.values(), other.values()));
    }
    if (left instanceof Elements one && right instanceof Elements other) {
      return new Elements(
          origin, both(one.element(), other.element()), one.orSingle() || other.orSingle());
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

  private static ObjectNode merge(JsonNode left, JsonNode right) {
    ObjectNode merged = left.deepCopy();
    merged.setAll((ObjectNode) right);
    return merged;
  }

  private static @Nullable SchemaCombination both(
      @Nullable SchemaCombination left, @Nullable SchemaCombination right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.identity().equals(right.identity()) ? left : new All(List.of(left, right));
  }

  private static @Nullable ValueKind joinObjects(ValueKind left, ValueKind right, Origin origin) {
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

  private static ValueKind narrow(Structure structure, Choice choice, Origin origin) {
    return structure.properties().isEmpty() && structure.interfaces().isEmpty()
        ? choice
        : Structures.withVariants(structure, choice, origin);
  }

  /** Those of several kinds that a value can have together with another meaning; null for none. */
  private @Nullable ValueKind narrow(Mixed mixed, Meaning other, Origin origin) {
    List<ValueKind> others =
        other.kind() instanceof Mixed also ? also.kinds() : List.of(other.kind());
    List<Meaning> possible = new ArrayList<>();
    for (ValueKind kind : mixed.kinds()) {
      int before = possible.size();
      for (ValueKind each : others) {
        ValueKind joined = joinAlike(kind, each, origin);
        if (joined == null) {
          joined = joinObjects(kind, each, origin);
        }
        if (joined != null) {
          possible.add(new Meaning(joined, false));
        }
      }
      if (possible.size() == before && other.implied()) {
        possible.add(new Meaning(kind, false)); // of this kind the other meaning says nothing
      }
    }
    return possible.isEmpty() ? null : alternatives.join(possible, origin).kind();
  }
}
