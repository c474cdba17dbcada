package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/** Where schema documents come from, and which of them a reference may lead to. */
public interface DocumentSource {
  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if there is none
   */
  JsonNode load(URI file);

  /** Whether a reference may lead to a file. */
  boolean isReadable(URI file);

  /** The file that stands for an address, because the user has said so. */
  Optional<URI> fileOf(URI address);
}
