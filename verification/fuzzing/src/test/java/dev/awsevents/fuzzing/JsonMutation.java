package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.awsevents.fuzzing.JsonValue.Container;
import dev.awsevents.fuzzing.JsonValue.Member;
import dev.awsevents.fuzzing.JsonValue.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Changes parts of a JSON document, as the fuzzer's data says. */
final class JsonMutation {
  private static final int MAX_EDITS = 6;

  /** Copying parts into each other would double the document with each edit. */
  private static final int MAX_PARTS = 2_000;

  /** A part of the document: a place in a container. */
  private record Place(Container container, int index) {
    Member member() {
      return container.members.get(index);
    }

    JsonValue value() {
      return member().value();
    }

    void set(JsonValue value) {
      container.members.set(index, member().with(value));
    }

    void rename(String name) {
      container.members.set(index, new Member(name, value()));
    }

    void insert(Member member) {
      container.members.add(index, member);
    }
  }

  private final FuzzedDataProvider data;
  private final NewValues values;

  /** Holds the document, so that the root is a part like any other. */
  private final Container holder = new Container(false);

  private JsonMutation(JsonValue document, FuzzedDataProvider data) {
    this.data = data;
    this.values = new NewValues(data);
    holder.members.add(new Member("\"\"", document));
  }

  /** The document with up to six edits. It is changed itself. */
  static JsonValue mutate(JsonValue document, FuzzedDataProvider data) {
    JsonMutation mutation = new JsonMutation(document, data);
    for (int edits = data.consumeInt(0, MAX_EDITS); edits > 0; edits--) {
      mutation.edit();
    }
    List<Member> roots = mutation.holder.members;
    return roots.isEmpty() ? new Scalar("") : roots.get(0).value();
  }

  private void edit() {
    List<Place> places = new ArrayList<>();
    collect(holder, places);
    if (places.isEmpty() || places.size() > MAX_PARTS) {
      return;
    }
    Place place = any(places);
    switch (data.consumeInt(0, 15)) {
      case 0 -> place.container().members.remove(place.index());
      case 1 -> place.insert(place.member().with(place.value().copy()));
      case 2 -> place.set(new Scalar("null"));
      case 3, 4 -> place.set(new Scalar(values.scalar()));
      case 5 -> place.set(new Container(data.consumeBoolean()));
      case 6 -> wrap(place);
      case 7 -> swap(place, any(places));
      case 8 -> place.rename(any(places).member().name());
      case 9 -> place.rename(values.name());
      case 10 -> place.insert(new Member(values.name(), new Scalar(values.scalar())));
      case 11 -> place.insert(new Member(any(places).member().name(), any(places).value().copy()));
      case 12 -> place.set(any(places).value().copy());
      case 13 -> place.set(new Scalar(values.embedded(any(places).value())));
      case 14 -> spellNameOtherwise(place);
      default -> turn(place);
    }
  }

  private static void collect(Container container, List<Place> places) {
    for (int i = 0; i < container.members.size(); i++) {
      places.add(new Place(container, i));
      if (container.members.get(i).value() instanceof Container inner) {
        collect(inner, places);
      }
    }
  }

  private Place any(List<Place> places) {
    return places.get(data.consumeInt(0, places.size() - 1));
  }

  private void wrap(Place place) {
    Container around = new Container(data.consumeBoolean());
    around.members.add(new Member(place.member().name(), place.value()));
    place.set(around);
  }

  /** One of the two may be inside the other, so they are copied. */
  private static void swap(Place one, Place other) {
    JsonValue value = one.value().copy();
    one.set(other.value().copy());
    other.set(value);
  }

  private static void spellNameOtherwise(Place place) {
    String name = place.member().name();
    String upper = name.toUpperCase(Locale.ROOT);
    place.rename(name.equals(upper) ? name.toLowerCase(Locale.ROOT) : upper);
  }

  /** Another kind of value with the same content. */
  private static void turn(Place place) {
    if (place.value() instanceof Container container) {
      if (container.members.size() > 1 && container.object) {
        Collections.reverse(container.members);
      } else {
        container.object = !container.object;
      }
    } else if (place.value() instanceof Scalar scalar) {
      String text = scalar.text();
      boolean string = text.length() > 1 && text.startsWith("\"");
      place.set(new Scalar(string ? text.substring(1, text.length() - 1) : '"' + text + '"'));
    }
  }
}
