package dev.awsevents.site.browser;

import dev.awsevents.AwsEvents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks into answers. */
final class Answers {
  private Answers() {}

  static Map<?, ?> read(String json) {
    return (Map<?, ?>) AwsEvents.read(json, Object.class);
  }

  static Map<?, ?> object(Map<?, ?> answer, String name) {
    return (Map<?, ?>) Objects.requireNonNull(answer.get(name), name);
  }

  static List<?> list(Map<?, ?> answer, String name) {
    return (List<?>) Objects.requireNonNull(answer.get(name), name);
  }

  static @Nullable String text(Map<?, ?> answer, String name) {
    return (String) answer.get(name);
  }
}
