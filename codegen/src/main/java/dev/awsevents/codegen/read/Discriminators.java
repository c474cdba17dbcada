package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.read.Meaning.Choice;
import dev.awsevents.codegen.read.Meaning.Numeric;
import dev.awsevents.codegen.read.Meaning.Structure;
import dev.awsevents.codegen.read.Meaning.Text;
import dev.awsevents.codegen.read.Meaning.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the member whose constants tell variants apart. */
final class Discriminators {
  private final MeaningReader meanings;

  Discriminators(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /** The members of a variant that have constants. */
  List<String> candidates(Meaning variant) {
    if (variant instanceof Choice choice) {
      return candidates(choice.variants().get(0));
    }
    return ((Structure) variant)
        .properties().keySet().stream()
            .filter(member -> !constants(member, variant).isEmpty())
            .toList();
  }

  /** The constants of each variant; null where variants have one in common or none. */
  @Nullable List<List<String>> constants(String member, List<? extends Meaning> variants) {
    List<List<String>> constants = new ArrayList<>();
    for (Meaning variant : variants) {
      constants.add(List.copyOf(constants(member, variant)));
    }
    return areDistinct(constants) ? constants : null;
  }

  private Set<String> constants(String member, Meaning variant) {
    Set<String> constants = new LinkedHashSet<>();
    if (variant instanceof Choice choice) {
      for (Meaning inner : choice.variants()) {
        Set<String> some = constants(member, inner);
        if (some.isEmpty()) {
          return some;
        }
        constants.addAll(some);
      }
      return constants;
    }
    Description property = ((Structure) variant).properties().get(member);
    if (property == null) {
      return constants;
    }
    Meaning meaning = meanings.tryRead(property).map(Reading::meaning).orElse(null);
    if (meaning instanceof Text text && !text.schema().has("x-open-enum")) {
      constants.addAll(text.values());
    } else if (meaning instanceof Numeric number) {
      constants.addAll(number.values());
    } else if (meaning instanceof Truth truth) {
      constants.addAll(truth.values());
    }
    return constants;
  }

  /**
   * The constants by OpenAPI's {@code discriminator}: those that its mapping has for the schema,
   * else the name of the schema. Null where they do not tell all variants apart.
   */
  @Nullable List<List<String>> mapped(JsonNode mapping, List<? extends Meaning> variants) {
    List<List<String>> constants = new ArrayList<>();
    for (Meaning variant : variants) {
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
