package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the property that tells variants apart since its constants differ. */
final class Discriminators {
  private final MeaningReader meanings;

  Discriminators(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /** The properties of a variant that have constants. */
  List<String> candidates(ValueKind variant) {
    if (variant instanceof Choice choice) {
      return candidates(choice.variants().get(0));
    }
    return ((Structure) variant)
        .properties().keySet().stream()
            .filter(member -> !values(member, variant).isEmpty())
            .toList();
  }

  /** The constants of each variant; null if a variant has none or shares one with another. */
  @Nullable List<List<String>> constants(String member, List<? extends ValueKind> variants) {
    List<List<String>> constants = new ArrayList<>();
    for (ValueKind variant : variants) {
      constants.add(List.copyOf(values(member, variant)));
    }
    return areDistinct(constants) ? constants : null;
  }

  /** The only values that a property of a variant has; empty if it may have any. */
  Set<String> values(String member, ValueKind variant) {
    Set<String> constants = new LinkedHashSet<>();
    if (variant instanceof Choice choice) {
      for (ValueKind inner : choice.variants()) {
        Set<String> some = values(member, inner);
        if (some.isEmpty()) {
          return some;
        }
        constants.addAll(some);
      }
      return constants;
    }
    SchemaCombination property = ((Structure) variant).properties().get(member);
    if (property == null) {
      return constants;
    }
    ValueKind kind = meanings.tryRead(property).map(Meaning::kind).orElse(null);
    if (kind instanceof Text text && !text.isOpen()) {
      constants.addAll(text.values());
    } else if (kind instanceof Numeric number) {
      constants.addAll(number.values());
    } else if (kind instanceof TrueOrFalse truth) {
      constants.addAll(truth.values());
    }
    return constants;
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
