package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Anything;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the type of one object can read another one. A codec keeps a scalar that does
 * not fit, but refuses an object or list in the place of something else.
 */
final class Readability {
  /** Objects further inside count as readable. */
  private static final int MAX_DEPTH = 4;

  private final MeaningReader meanings;

  Readability(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /** Whether all properties that both have are readable. */
  boolean isReadable(Structure object, Structure type) {
    return isReadable(object, type, MAX_DEPTH);
  }

  /** Whether the value of any member of a map is readable as each property. */
  boolean isReadable(Members map, Structure type) {
    return type.properties().values().stream()
        .allMatch(property -> isReadable(map.value(), property, MAX_DEPTH));
  }

  private boolean isReadable(Structure object, Structure type, int depth) {
    for (Map.Entry<String, SchemaCombination> property : type.properties().entrySet()) {
      SchemaCombination other = object.properties().get(property.getKey());
      if (other != null && !isReadable(other, property.getValue(), depth)) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param value null if it may be anything
   * @param type null if it takes anything
   */
  private boolean isReadable(
      @Nullable SchemaCombination value, @Nullable SchemaCombination type, int depth) {
    if (type == null || value == null) {
      return type == null;
    }
    if (depth == 0 || value.identity().equals(type.identity())) {
      return true;
    }
    Optional<Meaning> valueMeaning = meanings.tryRead(value);
    Optional<Meaning> typeMeaning = meanings.tryRead(type);
    return valueMeaning.isPresent()
        && typeMeaning.isPresent()
        && isReadable(valueMeaning.get().kind(), typeMeaning.get().kind(), depth - 1);
  }

  private boolean isReadable(ValueKind value, ValueKind type, int depth) {
    if (type instanceof Anything || type instanceof Mixed) {
      return true; // free-form JSON
    }
    if (value instanceof Mixed mixed) {
      return mixed.kinds().stream().allMatch(each -> isReadable(each, type, depth));
    }
    if (value instanceof Anything) {
      return false;
    }
    if (value instanceof Structure object && type instanceof Structure other) {
      return isReadable(object, other, depth);
    }
    if (value instanceof Elements list && type instanceof Elements other) {
      return (other.orSingle() || !list.orSingle())
          && isReadable(list.element(), other.element(), depth);
    }
    if (value instanceof Members map && type instanceof Members other) {
      return isReadable(map.value(), other.value(), depth);
    }
    boolean scalar = !value.noun().equals("a list") && !value.noun().equals("an object");
    return scalar || (value.noun().equals(type.noun()) && isOpenObject(value, type));
  }

  /** Whether nothing is said of the members, or the same. */
  private static boolean isOpenObject(ValueKind value, ValueKind type) {
    return value.origin().identity().equals(type.origin().identity())
        || (type instanceof Members map && map.value() == null);
  }
}
