package dev.awsevents.spring;

import dev.awsevents.AwsEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON texts to compare, whatever the order of their members. */
final class Json {
  private Json() {}

  static @Nullable Object value(String text) {
    return ((List<?>) AwsEvents.read("[" + text + "]", Object.class)).get(0);
  }
}
