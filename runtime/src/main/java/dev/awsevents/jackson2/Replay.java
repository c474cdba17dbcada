package dev.awsevents.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that was copied, to be read again from any place in it. */
final class Replay extends JsonParserDelegate {
  private final TokenBuffer tokens;
  private final JsonParser source;
  private final JsonLocation start;

  /** Tokens read so far. */
  private int position;

  private boolean over;

  /**
   * @param start where the value begins, for errors inside it
   */
  Replay(TokenBuffer tokens, JsonParser source, JsonLocation start) throws IOException {
    super(tokens.asParser(source));
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

  void moveTo(int position) throws IOException {
    delegate = tokens.asParser(source);
    this.position = 0;
    while (this.position < position) {
      nextToken();
    }
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    position++;
    JsonToken token = delegate.nextToken();
    over = token == null;
    return token;
  }

  @Override
  public @Nullable JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
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
  public JsonLocation currentTokenLocation() {
    return start;
  }

  @Override
  public JsonLocation currentLocation() {
    return start;
  }
}
