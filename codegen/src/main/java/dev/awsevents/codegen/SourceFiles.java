package dev.awsevents.codegen;

import java.io.File;
import java.io.FileFilter;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsonschema2pojo.GenerationConfig;

/**
 * Finds the files that jsonschema2pojo hands over in a run, one by one. It does not tell which one
 * is the last, and writes nothing, without an error, if there are no types.
 */
final class SourceFiles {
  private SourceFiles() {}

  /** What the user has named; empty if another program calls jsonschema2pojo, without sources. */
  static Optional<List<URI>> named(GenerationConfig config) {
    try {
      List<URI> named = new ArrayList<>();
      for (Iterator<URL> sources = config.getSource(); sources != null && sources.hasNext(); ) {
        named.add(URI.create(sources.next().toString()).normalize());
      }
      return Optional.of(named);
    } catch (UnsupportedOperationException e) {
      return Optional.empty(); // the default configuration of jsonschema2pojo has no sources
    }
  }

  /** The files that are named, and those in the folders that are named. */
  static List<URI> in(List<URI> named, FileFilter filter) {
    List<URI> files = new ArrayList<>();
    for (URI source : named) {
      if ("file".equalsIgnoreCase(source.getScheme())) {
        add(new File(source.getPath()), source, filter, files);
      } else {
        files.add(source);
      }
    }
    return files;
  }

  private static void add(File source, URI address, FileFilter filter, List<URI> files) {
    File[] inside = source.listFiles(filter);
    if (inside == null) {
      files.add(address); // it is no folder
      return;
    }
    for (File file : inside) {
      add(file, file.toURI().normalize(), filter, files);
    }
  }
}
