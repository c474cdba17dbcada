package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.Structures;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what a member of variants tells: the constants that it has, or the kinds of its value. */
final class Discriminators {
  private final MeaningReader meanings;

  Discriminators(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /** The paths to properties of a variant that have constants. */
  List<List<String>> candidates(ValueKind variant) {
    if (variant instanceof Choice choice) {
      return candidates(choice.variants().get(0));
    }
    return Structures.leaf(variant).properties().keySet().stream()
        .map(List::of)
        .filter(path -> !texts(path, variant).isEmpty())
        .toList();
  }

  /** The paths to properties that have constants and are inside a property of a variant. */
  List<List<String>> candidatesInside(ValueKind variant) {
    if (variant instanceof Choice choice) {
      return candidatesInside(choice.variants().get(0));
    }
    List<List<String>> paths = new ArrayList<>();
    Structures.leaf(variant)
        .properties()
        .forEach(
            (outer, schemas) -> {
              if (kind(schemas) instanceof Structure inside) {
                candidates(inside).forEach(inner -> paths.add(List.of(outer, inner.get(0))));
              }
            });
    return paths;
  }

  /** The constants of each variant; null if a variant has none or shares one with another. */
  @Nullable List<List<String>> constants(List<String> path, List<? extends ValueKind> variants) {
    List<List<String>> constants = new ArrayList<>();
    for (ValueKind variant : variants) {
      constants.add(List.copyOf(texts(path, variant)));
    }
    return areDistinct(constants) ? constants : null;
  }

  /** The only texts that a property of a variant has; empty if it may have any. */
  Set<String> texts(List<String> path, ValueKind variant) {
    if (variant instanceof Choice choice) {
      return ofEach(choice, inner -> texts(path, inner));
    }
    SchemaCombination property =
        variant instanceof Structure structure ? structure.properties().get(path.get(0)) : null;
    ValueKind kind = property == null ? null : kind(property);
    if (kind == null) {
      return Set.of();
    }
    return path.size() == 1 ? texts(kind) : texts(path.subList(1, path.size()), kind);
  }

  private static Set<String> texts(ValueKind kind) {
    if (kind instanceof Text text && !text.isOpen()) {
      return new LinkedHashSet<>(text.values());
    }
    if (kind instanceof Numeric number) {
      return new LinkedHashSet<>(number.values());
    }
    return kind instanceof TrueOrFalse truth ? new LinkedHashSet<>(truth.values()) : Set.of();
  }

  /** What all variants of a choice have; nothing if one of them has nothing. */
  private static Set<String> ofEach(Choice choice, Function<ValueKind, Set<String>> values) {
    Set<String> all = new LinkedHashSet<>();
    for (ValueKind inner : choice.variants()) {
      Set<String> some = values.apply(inner);
      if (some.isEmpty()) {
        return some;
      }
      all.addAll(some);
    }
    return all;
  }

  /**
   * The kinds of value that a property of a variant has, by the names of JSON Schema; empty if the
   * property need not be there, or may be anything.
   */
  Set<String> kinds(String member, Structure variant) {
    SchemaCombination property = variant.properties().get(member);
    if (property == null || !variant.required().contains(member)) {
      return Set.of();
    }
    Optional<Meaning> meaning = meanings.tryRead(property);
    Set<String> kinds = meaning.isEmpty() ? Set.of() : kinds(meaning.get().kind());
    if (kinds.isEmpty() || !meaning.get().nullable()) {
      return kinds;
    }
    Set<String> orNull = new LinkedHashSet<>(kinds);
    orNull.add("null");
    return orNull;
  }

  private static Set<String> kinds(ValueKind kind) {
    if (kind instanceof Mixed mixed) {
      Set<String> all = new LinkedHashSet<>();
      mixed.kinds().forEach(each -> all.addAll(kinds(each)));
      return all;
    }
    if (kind instanceof Elements list && list.orSingle()) {
      return Set.of(); // one of them in its place has a kind of its own
    }
    if (kind instanceof OnlyNull) {
      return Set.of("null");
    }
    return switch (kind.noun()) {
      case "a string" -> Set.of("string");
      case "a number", "a whole number" -> Set.of("number");
      case "a boolean" -> Set.of("boolean");
      case "a list" -> Set.of("array");
      case "an object" -> Set.of("object");
      default -> Set.of();
    };
  }

  private @Nullable ValueKind kind(SchemaCombination property) {
    return meanings.tryRead(property).map(Meaning::kind).orElse(null);
  }

  /**
   * The constants by OpenAPI's {@code discriminator}: those in its mapping to the schema, or else
   * the name of the schema. Null if they do not tell all variants apart.
   */
  @Nullable List<List<String>> mapped(JsonNode mapping, List<? extends ValueKind> variants) {
    List<List<String>> constants = new ArrayList<>();
    for (ValueKind variant : variants) {
      Origin origin = variant.origin();
      if (!origin.isDefinition()) {
        return null;
      }
      String schemaName = origin.location().lastSegment();
      List<String> mapped =
          mapping.properties().stream()
              .filter(entry -> lastSegment(entry.getValue().asText()).equals(schemaName))
              .map(Map.Entry::getKey)
              .toList();
      constants.add(mapped.isEmpty() ? List.of(schemaName) : mapped);
    }
    return areDistinct(constants) ? constants : null;
  }

  private static String lastSegment(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static boolean areDistinct(List<List<String>> constants) {
    Set<String> all = new HashSet<>();
    for (List<String> some : constants) {
      if (some.isEmpty()) {
        return false;
      }
      for (String constant : some) {
        if (!all.add(constant)) {
          return false;
        }
      }
    }
    return true;
  }
}
