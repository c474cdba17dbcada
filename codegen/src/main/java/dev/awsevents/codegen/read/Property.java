package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.codegen.read.Description.All;
import dev.awsevents.codegen.read.Description.Any;
import dev.awsevents.codegen.read.Description.Single;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A property that may be declared in several places, of which the last one goes first. */
record Property(Description description) {
  private static Stream<Place> places(Description description) {
    if (description instanceof Single single) {
      return Stream.of(single.place());
    }
    List<Description> parts =
        description instanceof All all ? all.parts() : ((Any) description).parts();
    return parts.stream().flatMap(Property::places);
  }

  /** The value of a keyword, or null. */
  @Nullable JsonNode get(String keyword) {
    return annotations().get(keyword);
  }

  /** All keywords, of equal ones the last. */
  JsonNode annotations() {
    ObjectNode annotations = JsonNodeFactory.instance.objectNode();
    places(description)
        .filter(place -> place.schema().isObject())
        .forEach(place -> annotations.setAll((ObjectNode) place.schema()));
    return annotations;
  }

  /** The last place with one of the keywords, or else the first place. */
  Place place(String... keywords) {
    return places(description)
        .filter(place -> Stream.of(keywords).anyMatch(place.schema()::has))
        .reduce((first, second) -> second)
        .orElse(description.first());
  }
}
