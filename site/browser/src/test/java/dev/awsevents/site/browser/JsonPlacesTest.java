package dev.awsevents.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.site.browser.JsonPlaces.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonPlacesTest {
  static List<Payload> fixtures() {
    return Payload.fixtures();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyMemberAndElementOfAFixtureIsWhereItsPointerLeads(Payload payload) {
    Object document = AwsEvents.read(payload.text(), Object.class);

    for (Place place : JsonPlaces.of(payload.text()).values()) {
      String part = payload.text().substring(place.start(), place.end());
      String pointer = place.pointer();
      Object around =
          resolve(document, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
      String member =
          pointer.isEmpty() || around instanceof List ? "{\"x\":" + part + "}" : "{" + part + "}";
      Map<?, ?> read = (Map<?, ?>) AwsEvents.read(member, Object.class);

      assertEquals(resolve(document, pointer), read.values().iterator().next(), pointer);
    }
  }

  private static @Nullable Object resolve(@Nullable Object document, String pointer) {
    Object value = document;
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (String step : steps) {
      value =
          value instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) Objects.requireNonNull(value))
                  .get(step.replace("~1", "/").replace("~0", "~"));
    }
    return value;
  }
}
