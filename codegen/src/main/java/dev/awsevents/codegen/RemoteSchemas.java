package dev.awsevents.codegen;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Knows files with schemas of the network. A configuration of jsonschema2pojo that implements this
 * is asked for addresses that no source has.
 */
public interface RemoteSchemas {
  /** For those who know none. */
  RemoteSchemas NONE = address -> Optional.empty();

  /** The file that the user has given for an address. It counts more than the catalogues. */
  Optional<Path> given(URI address);

  /** A file that is made for an address which neither the user nor a catalogue has a file for. */
  default Optional<Path> fetched(URI address) {
    return Optional.empty();
  }
}
