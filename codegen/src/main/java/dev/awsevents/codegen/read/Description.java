package dev.awsevents.codegen.read;

import java.util.List;
import java.util.stream.Collectors;

/** What describes a value: one schema, or several that hold together or one for another. */
sealed interface Description {
  /** Equal for descriptions by the same schemas. */
  String identity();

  /** The first schema. */
  Place first();

  /** One schema. */
  record Single(Place place) implements Description {
    @Override
    public String identity() {
      return place.location().document() + "#" + place.location().pointer();
    }

    @Override
    public Place first() {
      return place;
    }
  }

  /** Several schemas, all of which hold. */
  record All(List<Description> parts) implements Description {
    @Override
    public String identity() {
      return join("all", parts);
    }

    @Override
    public Place first() {
      return parts.get(0).first();
    }
  }

  /** Several schemas, one of which holds. */
  record Any(List<Description> parts) implements Description {
    @Override
    public String identity() {
      return join("any", parts);
    }

    @Override
    public Place first() {
      return parts.get(0).first();
    }
  }

  private static String join(String operator, List<Description> parts) {
    return parts.stream()
        .map(Description::identity)
        .collect(Collectors.joining(" ", operator + "(", ")"));
  }
}
