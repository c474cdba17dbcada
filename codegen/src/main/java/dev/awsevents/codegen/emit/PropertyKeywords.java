package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.constraints.Constraint;
import dev.awsevents.codegen.constraints.Constraint.Argument;
import dev.awsevents.codegen.constraints.Constraint.Inside;
import dev.awsevents.codegen.constraints.Constraint.Keyword;
import dev.awsevents.codegen.constraints.Constraint.Reference;
import dev.awsevents.codegen.constraints.Constraint.RootReference;
import dev.awsevents.codegen.constraints.Constraint.Text;
import dev.awsevents.codegen.constraints.ConstraintTable;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.model.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the keywords that hold for a property whatever the rest of its object is. */
final class PropertyKeywords {
  private record Place(ConstraintTable table, Constraint constraint) {}

  private final ConstraintTables tables;
  private final Set<Constraint> visited = new HashSet<>();

  private PropertyKeywords(ConstraintTables tables) {
    this.tables = tables;
  }

  /**
   * The keywords for a property of a type.
   *
   * @param property its name in JSON; empty for the value as a whole
   */
  static List<Keyword> of(ConstraintTables tables, TypeName type, String property) {
    return tables
        .number(type)
        .map(
            number -> {
              TypeName root = new TypeName(type.packageName(), type.root(), "");
              ConstraintTable table = tables.of(root).orElseThrow();
              Constraint constraint = table.definitions().get(number).constraint();
              Place place = new Place(table, constraint);
              PropertyKeywords search = new PropertyKeywords(tables);
              return property.isEmpty() ? search.all(place) : search.find(place, property);
            })
        .orElse(List.of());
  }

  private List<Keyword> find(Place place, String property) {
    List<Keyword> found = new ArrayList<>();
    for (Keyword keyword : all(place)) {
      if (keyword.method().equals("property")
          && keyword.arguments().get(0).equals(new Text(property))) {
        visited.clear();
        found.addAll(all(follow(keyword.arguments().get(1), place.table())));
      }
    }
    return found;
  }

  /** The keywords of a constraint, and of those that hold with it. */
  private List<Keyword> all(Place place) {
    List<Keyword> keywords = new ArrayList<>();
    if (visited.add(place.constraint())) {
      for (Keyword keyword : place.constraint().keywords()) {
        if (keyword.method().equals("allOf")) {
          keyword
              .arguments()
              .forEach(argument -> keywords.addAll(all(follow(argument, place.table()))));
        } else {
          keywords.add(keyword);
        }
      }
    }
    return keywords;
  }

  private Place follow(Argument argument, ConstraintTable table) {
    if (argument instanceof Reference reference) {
      return new Place(table, table.definitions().get(reference.number()).constraint());
    }
    if (argument instanceof RootReference other) {
      ConstraintTable target = tables.of(other.root()).orElseThrow();
      return new Place(target, target.definitions().get(0).constraint());
    }
    return new Place(table, ((Inside) argument).constraint());
  }
}
