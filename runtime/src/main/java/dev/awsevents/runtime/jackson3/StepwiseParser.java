package dev.awsevents.runtime.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A delegate that moves on by {@code nextToken} only, so that it is enough to override that method.
 * Each delegate of Jackson 2 does so. A delegate of Jackson 3 passes calls of the other methods on,
 * too.
 */
abstract class StepwiseParser extends JsonParserDelegate {
  StepwiseParser(JsonParser parser) {
    super(parser);
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
  }

  @Override
  public boolean nextName(SerializableString name) {
    return nextToken() == JsonToken.PROPERTY_NAME && name.getValue().equals(currentName());
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    nextToken();
    return currentNameMatch(matcher);
  }
}
