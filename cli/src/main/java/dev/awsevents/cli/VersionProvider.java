package dev.awsevents.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Reads the version in the manifest of the jar. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = version();
    return new String[] {
      "awsevents " + (version == null ? "(not packaged)" : version),
      "Java " + System.getProperty("java.version")
    };
  }

  /** The version; null outside of a jar. */
  static @Nullable String version() {
    return VersionProvider.class.getPackage().getImplementationVersion();
  }
}
