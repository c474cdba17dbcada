package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A copied value, which can be read once more from its beginning.
 *
 * <p>The value may come from another replay. Then that replay cannot go back any more and releases
 * what was read. So each token is in memory once, however deep replays are inside each other.
 */
final class Replay extends JsonParserDelegate {
  private final JsonParser outer;
  private final JsonLocation start;

  /** The context that Jackson puts in the place of the one in which the value was copied. */
  private JsonStreamContext root;

  private final boolean structure;

  private @Nullable TokenBuffer tokens;
  private boolean over;

  private Replay(TokenBuffer tokens, JsonParser outer, JsonLocation start) {
    super(tokens.asParser(outer));
    this.root = delegate.getParsingContext();
    this.structure = tokens.firstToken().isStructStart();
    this.tokens = tokens;
    this.outer = outer;
    this.start = start;
  }

  /**
   * Begins to read a copy.
   *
   * @param outer the parser that the value was read from; what follows it comes from there
   * @param start where the value begins, for errors inside it
   */
  static Replay of(TokenBuffer tokens, JsonParser outer, JsonLocation start) {
    if (outer instanceof Replay replay) {
      replay.tokens = null;
    }
    Replay replay = new Replay(tokens, outer, start);
    Unchecked.nextToken(replay.delegate);
    return replay;
  }

  /** Goes back to the beginning. */
  void restart() {
    TokenBuffer copy = tokens;
    if (copy == null) {
      throw new IllegalStateException("another place was marked since");
    }
    delegate = copy.asParser(outer);
    root = delegate.getParsingContext();
    Unchecked.nextToken(delegate);
    over = false;
  }

  /**
   * Whether a context is not a step of a path. Jackson repeats the context of a copied object or
   * list around the copy.
   */
  boolean repeats(JsonStreamContext context) {
    return structure && context == root;
  }

  JsonParser outer() {
    return outer;
  }

  /**
   * Whether reading has left the value. The current token does not tell, because it may stay the
   * last one.
   */
  boolean isOver() {
    return over;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    over = token == null;
    return token;
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
