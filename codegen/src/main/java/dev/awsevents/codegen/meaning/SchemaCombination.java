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

  /** How many combinations are inside each other; zero for a single schema. */
  int depth();

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
    public int depth() {
      return 0;
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
    public int depth() {
      return 1 + deepest(parts);
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
    public int depth() {
      return 1 + deepest(parts);
    }

    @Override
    public Stream<LocatedSchema> all() {
      return parts.stream().flatMap(SchemaCombination::all);
    }
  }

  private static int deepest(List<SchemaCombination> parts) {
    return parts.stream().mapToInt(SchemaCombination::depth).max().orElse(0);
  }

  private static String join(String operator, List<SchemaCombination> parts) {
    return parts.stream()
        .map(SchemaCombination::identity)
        .collect(Collectors.joining(" ", operator + "(", ")"));
  }
}
