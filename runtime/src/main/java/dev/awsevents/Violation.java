package dev.awsevents;

import java.io.Serializable;

/**
 * A place where a payload does not hold to the schema of its type.
 *
 * @param path JSON path of the member, such as {@code $.Records[2].body}; long names in it are cut,
 *     and of more than 32 steps only the first and last 16 are in it
 * @param problem what is wrong with it, such as {@code is missing}
 */
public record Violation(String path, String problem) implements Serializable {
  /** The path and the problem. */
  @Override
  public String toString() {
    return path + " " + problem;
  }
}
