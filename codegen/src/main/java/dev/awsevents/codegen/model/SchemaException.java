package dev.awsevents.codegen.model;

/**
 * A schema from which no code can be generated. The message names the file, the JSON Pointer and
 * what to do.
 */
public final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param location the part of the schema that is wrong
   * @param problem what is wrong there
   * @param advice what to do about it
   */
  public SchemaException(SchemaLocation location, String problem, String advice) {
    super(location + ": " + problem + "; " + advice);
  }
}
