package dev.awsevents;

/**
 * The text is not JSON, or its structure does not fit the type. The message says what was expected,
 * what was found, and where. It holds no more than a few characters of the payload.
 */
public sealed class EventFormatException extends RuntimeException permits SchemaViolationException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String path;
  private final long byteOffset;

  /**
   * @param problem what was expected and what was found
   * @param path JSON path of the value, such as {@code $.Records[2].body}
   * @param byteOffset offset of the first offending byte, or -1 if the source has no bytes
   */
  public EventFormatException(String problem, String path, long byteOffset) {
    super(
        byteOffset < 0
            ? problem + " at " + path
            : problem + " at " + path + " (byte " + byteOffset + ")");
    this.problem = problem;
    this.path = path;
    this.byteOffset = byteOffset;
  }

  /** For a problem that names all its places itself. */
  EventFormatException(String problem, String path) {
    super(problem);
    this.problem = problem;
    this.path = path;
    this.byteOffset = -1;
  }

  /** What was expected and what was found: the message without the place. */
  public String problem() {
    return problem;
  }

  /** JSON path of the value that could not be read, such as {@code $.Records[2].body}. */
  public String path() {
    return path;
  }

  /** Offset of the first offending byte in the payload, or -1 if the source has no bytes. */
  public long byteOffset() {
    return byteOffset;
  }
}
