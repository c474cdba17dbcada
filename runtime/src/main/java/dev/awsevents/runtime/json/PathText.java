package dev.awsevents.runtime.json;

/**
 * Writes a JSON path, such as {@code $.Records[2].body}, one step after the other. Long names in it
 * are cut, and of a path that is long itself only the beginning and the end are written: whoever
 * sends documents must not decide how long an error is.
 */
public final class PathText {
  /** A path of more steps is cut. */
  private static final int MOST_STEPS = 32;

  private final StringBuilder text = new StringBuilder("$");
  private final int steps;
  private int next;

  /**
   * @param steps how many steps the path has
   */
  public PathText(int steps) {
    this.steps = steps;
  }

  /** Adds a step into a member. */
  public void member(String name) {
    if (begins()) {
      PathName.append(text, name);
    }
  }

  /** Adds a step into an element of a list. */
  public void element(int index) {
    if (begins()) {
      text.append('[').append(index).append(']');
    }
  }

  /** Adds a step that is neither, spelled as it is to be written. */
  public void step(String spelling) {
    if (begins()) {
      text.append(spelling);
    }
  }

  /** Whether the next step will be seen. If not, its name does not matter. */
  boolean showsNext() {
    return steps <= MOST_STEPS || next < MOST_STEPS / 2 || next >= steps - MOST_STEPS / 2;
  }

  private boolean begins() {
    boolean shown = showsNext();
    if (!shown && next == MOST_STEPS / 2) {
      text.append("...");
    }
    next++;
    return shown;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
