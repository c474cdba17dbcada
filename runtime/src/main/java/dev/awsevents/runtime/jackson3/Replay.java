package dev.awsevents.runtime.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A copied value, which can be read once more from its beginning.
 *
 * <p>The value may come from another replay. Then that replay cannot go back any more and releases
 * what was read. So each token is in memory once, however deep replays are inside each other.
 */
final class Replay extends StepwiseParser {
  private final JsonParser outer;
  private final TokenStreamLocation start;

  /** The context that Jackson puts in the place of the one in which the value was copied. */
  private TokenStreamContext root;

  private final boolean structure;

  private @Nullable TokenBuffer tokens;
  private boolean over;

  private Replay(TokenBuffer tokens, JsonParser outer, TokenStreamLocation start) {
    super(tokens.asParser(outer.objectReadContext(), outer));
    this.root = delegate.streamReadContext();
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
  static Replay of(TokenBuffer tokens, JsonParser outer, TokenStreamLocation start) {
    if (outer instanceof Replay replay) {
      replay.tokens = null;
    }
    Replay replay = new Replay(tokens, outer, start);
    replay.delegate.nextToken();
    return replay;
  }

  /** Goes back to the beginning. */
  void restart() {
    TokenBuffer copy = tokens;
    if (copy == null) {
      throw new IllegalStateException("another place was marked since");
    }
    delegate = copy.asParser(outer.objectReadContext(), outer);
    root = delegate.streamReadContext();
    delegate.nextToken();
    over = false;
  }

  /**
   * Whether a context is not a step of a path. Jackson repeats the context of a copied object or
   * list around the copy.
   */
  boolean repeats(TokenStreamContext context) {
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
  public @Nullable JsonToken nextToken() {
    JsonToken token = delegate.nextToken();
    over = token == null;
    return token;
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
