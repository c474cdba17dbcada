package dev.awsevents.codegen.meaning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schemas that describe one value, for example one property: a single schema, several schemas
 * that all hold, or several schemas of which one holds. {@link MeaningReader} finds their meaning.
 */
public sealed interface SchemaCombination {
  /** A text that is equal for combinations of the same schemas. */
  String identity();

  /** All schemas, in the order of their declaration. */
  Stream<LocatedSchema> all();

  /** The first schema. */
  default LocatedSchema first() {
    return all().findFirst().orElseThrow();
  }

  /** A single schema. */
  record Single(LocatedSchema schema) implements SchemaCombination {
    @Override
    public String identity() {
      return schema.location().document() + "#" + schema.location().pointer();
    }

    @Override
    public Stream<LocatedSchema> all() {
      return Stream.of(schema);
    }
  }

  /** Several schemas, all of which hold. */
  record All(List<SchemaCombination> parts) implements SchemaCombination {
    @Override
    public String identity() {
      return join("all", parts);
    }

    @Override
    public Stream<LocatedSchema> all() {
      return parts.stream().flatMap(SchemaCombination::all);
    }
  }

  /** Several schemas, one of which holds. */
  record Any(List<SchemaCombination> parts) implements SchemaCombination {
    @Override
    public String identity() {
      return join("any", parts);
    }

    @Override
    public Stream<LocatedSchema> all() {
      return parts.stream().flatMap(SchemaCombination::all);
    }
  }

  private static String join(String operator, List<SchemaCombination> parts) {
    return parts.stream()
        .map(SchemaCombination::identity)
        .collect(Collectors.joining(" ", operator + "(", ")"));
  }
}
