package dev.awsevents.codegen.model;

/**
 * A schema from which no code can be generated. The message names the file, the JSON Pointer and
 * what to do.
 */
public class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Characters of a place or a problem that a message shows. Names in schemas may be long. */
  private static final int MAX_SHOWN = 500;

  private static final int LAST_SHOWN = 100;

  /**
   * @param location the part of the schema that is wrong
   * @param problem what is wrong there
   * @param advice what to do about it
   */
  public SchemaException(SchemaLocation location, String problem, String advice) {
    super(shortened(location.toString()) + ": " + shortened(problem) + "; " + advice);
  }

  /**
   * @param message where something is wrong, what it is, and what to do about it
   */
  protected SchemaException(String message) {
    super(message);
  }

  /** The beginning and the end of a text that is too long to be shown. */
  protected static String shortened(String text) {
    return text.length() <= MAX_SHOWN
        ? text
        : text.substring(0, MAX_SHOWN - LAST_SHOWN)
            + "..."
            + text.substring(text.length() - LAST_SHOWN);
  }

  /**
   * A schema beyond {@link SchemaLimits}. Unlike other errors it ends the run at once, even where a
   * schema is only tried: each further try would cost as much again.
   */
  public static final class BeyondLimits extends SchemaException {
    private static final long serialVersionUID = 1L;

    /** As {@link SchemaException#SchemaException}. */
    public BeyondLimits(SchemaLocation location, String problem, String advice) {
      super(location, problem, advice);
    }
  }
}
