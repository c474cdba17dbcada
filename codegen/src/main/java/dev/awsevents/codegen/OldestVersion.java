package dev.awsevents.codegen;

import com.fasterxml.jackson.core.json.PackageVersion;
import org.jsonschema2pojo.exception.GenerationException;

/**
 * Refuses versions of jsonschema2pojo that are too old. A plugin brings its own version, whatever
 * version the generator was compiled with.
 */
final class OldestVersion {
  /** The first one with a Jackson that has limits for documents. */
  private static final String JSONSCHEMA2POJO = "1.2.2";

  private static final String LIMITS_OF_JACKSON =
      "com.fasterxml.jackson.core.StreamReadConstraints";

  private OldestVersion() {}

  /**
   * @throws GenerationException if the version that runs is too old
   */
  static void check() {
    try {
      Class.forName(LIMITS_OF_JACKSON, false, PackageVersion.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new GenerationException(
          "awsevents-codegen needs jsonschema2pojo "
              + JSONSCHEMA2POJO
              + " or later; this one has Jackson "
              + PackageVersion.VERSION
              + ". Give the plugin a later version; see docs/codegen.md",
          e);
    }
  }
}
