package dev.awsevents.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.util.TokenBuffer;

/** A value that was copied, to be read again from any place in it. */
final class Replay extends JsonParserDelegate {
  private final TokenBuffer tokens;
  private final JsonParser source;
  private final TokenStreamLocation start;

  /** Tokens read so far. */
  private int position;

  private boolean over;

  /**
   * @param start where the value begins, for errors inside it
   */
  Replay(TokenBuffer tokens, JsonParser source, TokenStreamLocation start) {
    super(tokens.asParser(source.objectReadContext(), source));
    this.tokens = tokens;
    this.source = source;
    this.start = start;
    nextToken();
  }

  /** Whether the value has been left. The current token would not tell: it may stay the last. */
  boolean isOver() {
    return over;
  }

  int position() {
    return position;
  }

  void moveTo(int position) {
    delegate = tokens.asParser(source.objectReadContext(), source);
    this.position = 0;
    while (this.position < position) {
      nextToken();
    }
  }

  @Override
  public @Nullable JsonToken nextToken() {
    position++;
    JsonToken token = delegate.nextToken();
    over = token == null;
    return token;
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

  @Override
  public @Nullable JsonToken nextValue() {
    JsonToken token = nextToken();
    return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
  }

  @Override
  public JsonParser skipChildren() {
    JsonToken token = currentToken();
    int depth = token != null && token.isStructStart() ? 1 : 0;
    while (depth > 0) {
      token = nextToken();
      if (token == null) {
        break;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return this;
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return start;
  }

  @Override
  public TokenStreamLocation currentLocation() {
    return start;
  }
}
