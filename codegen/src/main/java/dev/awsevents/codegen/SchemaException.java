package dev.awsevents.codegen;

import org.jsonschema2pojo.exception.GenerationException;

/**
 * A schema that no code can be made of. The message names the file, the JSON Pointer and what to
 * do.
 */
public final class SchemaException extends GenerationException {
  private static final long serialVersionUID = 1L;

  /**
   * @param location where
   * @param problem what is wrong there
   * @param advice what to do about it
   */
  public SchemaException(SchemaLocation location, String problem, String advice) {
    super(location + ": " + problem + "; " + advice);
  }
}
