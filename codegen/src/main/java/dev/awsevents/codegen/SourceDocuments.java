package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.DocumentSource;
import dev.awsevents.codegen.meaning.SchemaCatalogue;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The documents of a run: the sources, the files in their folders, and the files that stand for
 * addresses on the network.
 */
final class SourceDocuments implements DocumentSource {
  private final SourceFolders folders = new SourceFolders();
  private final SchemaCatalogue catalogue = new SchemaCatalogue();
  private final SchemaLoader loader;
  private final List<URI> named;
  private final RemoteSchemas remote;

  /**
   * @param named what the user has named: folders and files
   * @param remote knows files for addresses on the network
   */
  SourceDocuments(SchemaLoader loader, List<URI> named, RemoteSchemas remote) {
    this.loader = loader;
    this.named = List.copyOf(named);
    this.remote = remote;
    named.forEach(folders::add);
  }

  /** Adds a source that is not named but was found, or that another program hands over. */
  void add(URI source) {
    folders.add(source);
  }

  /**
   * Reads the catalogues: those among the sources, and those in the folders of the sources.
   *
   * @throws SchemaException if a catalogue is not JSON
   */
  void readCatalogues(List<URI> sources) {
    TreeSet<URI> files = new TreeSet<>(sources);
    folders.in(SchemaCatalogue.FILE_NAME).forEach(files::add);
    files.removeIf(file -> !SchemaCatalogue.isNamedLikeOne(file));
    for (URI file : files) {
      JsonNode document = loader.load(file);
      if (SchemaCatalogue.isOne(document)) {
        catalogue.add(file, document);
      }
    }
  }

  /** Whether a file does not become types although it is in a folder of the sources. */
  boolean isNoSource(URI file) {
    return catalogue.isPartOf(file) && !named.contains(file);
  }

  @Override
  public JsonNode load(URI file) {
    return loader.load(file);
  }

  @Override
  public boolean isReadable(URI file) {
    return folders.test(file);
  }

  @Override
  public Optional<URI> fileOf(URI address) {
    Optional<URI> given = remote.given(address).map(SourceDocuments::uri);
    if (given.isPresent()) {
      return given;
    }
    Optional<URI> file = catalogue.fileOf(address);
    if (file.isPresent() && !folders.test(file.get())) {
      throw new SchemaException(
          SchemaLocation.root(file.get()),
          "a catalogue names this file, which is not in the folders of the sources",
          "move it there, or add its folder to the sources");
    }
    return file.or(() -> remote.fetched(address).map(SourceDocuments::uri));
  }

  private static URI uri(Path file) {
    return file.toFile().toURI().normalize();
  }
}
