package dev.awsevents.cli.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.DocumentSource;
import dev.awsevents.conformance.SchemaFile;
import java.net.URI;
import java.util.Optional;

/** The schemas of this library, which refer to each other only. */
final class LibrarySchemas implements DocumentSource {
  @Override
  public JsonNode load(URI file) {
    return SchemaFile.at(file.toString().substring(SchemaFile.ID_PREFIX.length())).json();
  }

  @Override
  public boolean isReadable(URI file) {
    return file.toString().startsWith(SchemaFile.ID_PREFIX);
  }

  @Override
  public Optional<URI> fileOf(URI address) {
    return Optional.empty();
  }
}
