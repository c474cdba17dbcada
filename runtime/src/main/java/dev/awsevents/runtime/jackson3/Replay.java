package dev.awsevents.runtime.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A value that was copied, to be read once more from its beginning.
 *
 * <p>It may be read from another replay. That one then cannot go back any more and lets go of what
 * has been read, so however deep replays are inside each other, each token is kept once.
 */
final class Replay extends StepwiseParser {
  private final JsonParser outer;
  private final TokenStreamLocation start;

  /** What Jackson has in place of the context that was at hand when the value was copied. */
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
   * @param outer where the value was read from and what follows it will be
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
   * Whether a context is no step of a path: that of a copied object or list, which Jackson repeats
   * around the copy.
   */
  boolean repeats(TokenStreamContext context) {
    return structure && context == root;
  }

  JsonParser outer() {
    return outer;
  }

  /** Whether the value has been left. The current token would not tell: it may stay the last. */
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
