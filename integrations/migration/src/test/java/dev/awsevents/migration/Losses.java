package dev.awsevents.migration;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.migration.RecordDifferences.Difference;
import dev.awsevents.migration.RecordDifferences.Kind;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the fixtures of a type lose on the way to AWS's class and back. */
final class Losses {
  private Losses() {}

  /**
   * One kind of difference.
   *
   * @param type the types of both libraries
   * @param path the accessors that lead to the value; for what is refused, empty
   * @param fixtures the fixtures in which it occurs
   */
  record Loss(TypeMapping type, String path, Kind kind, List<String> fixtures) {
    String awsName() {
      return type.aws().substring(Mapping.AWS_PACKAGE.length());
    }

    String ourName() {
      return type.ours().substring(type.ours().lastIndexOf('.') + 1);
    }
  }

  /** The events and responses that both libraries have. */
  static List<TypeMapping> types() {
    return Mapping.get().tables().types().stream()
        .filter(type -> !type.ours().isEmpty() && type.beside().isEmpty())
        .filter(type -> !type.aws().contains("$") && !type.aws().contains(".models."))
        .toList();
  }

  static List<Loss> of(TypeMapping type) {
    Class<?> aws = load(type.aws());
    Class<?> ours = load(type.ours());
    SortedMap<String, Loss> losses = new TreeMap<>();
    for (String name : Fixtures.names(ours)) {
      for (Difference difference : differences(Fixtures.load(ours, name), aws, ours)) {
        losses
            .computeIfAbsent(
                difference.path() + " " + difference.kind(),
                key -> new Loss(type, difference.path(), difference.kind(), new ArrayList<>()))
            .fixtures()
            .add(name);
      }
    }
    return List.copyOf(losses.values());
  }

  private static List<Difference> differences(Object event, Class<?> aws, Class<?> ours) {
    try {
      Object converted = EventConversion.toPojo(event, aws);
      return RecordDifferences.between(event, EventConversion.toRecord(converted, ours));
    } catch (UncheckedIOException e) {
      return List.of(new Difference("", Kind.REFUSED));
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
