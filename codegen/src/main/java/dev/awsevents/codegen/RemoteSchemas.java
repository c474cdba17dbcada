package dev.awsevents.codegen;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Knows files with schemas of the network. A configuration of jsonschema2pojo that implements this
 * is asked about each address that neither a source nor a catalogue has.
 */
public interface RemoteSchemas {
  /** The file with the schema of an address; empty if there is none. */
  Optional<Path> file(URI address);
}
