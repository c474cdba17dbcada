package dev.awsevents.codegen;

import java.io.File;
import java.io.FileFilter;
import java.net.URI;
import java.net.URL;
import java.util.Iterator;
import java.util.OptionalInt;
import org.jsonschema2pojo.GenerationConfig;

/**
 * Counts the files that jsonschema2pojo hands over in a run. It does not tell which one is the
 * last, and writes nothing, without an error, if there are no types.
 */
final class SourceFiles {
  private SourceFiles() {}

  /** The number of files; empty if another program calls jsonschema2pojo, without sources. */
  static OptionalInt count(GenerationConfig config) {
    try {
      int files = 0;
      for (Iterator<URL> sources = config.getSource(); sources.hasNext(); ) {
        URI source = URI.create(sources.next().toString());
        boolean local = "file".equalsIgnoreCase(source.getScheme());
        files += local ? count(new File(source.getPath()), config.getFileFilter()) : 1;
      }
      return OptionalInt.of(files);
    } catch (UnsupportedOperationException e) {
      return OptionalInt.empty(); // the default configuration of jsonschema2pojo has no sources
    }
  }

  private static int count(File source, FileFilter filter) {
    File[] inside = source.listFiles(filter);
    if (inside == null) {
      return 1; // it is no folder
    }
    int files = 0;
    for (File file : inside) {
      files += count(file, filter);
    }
    return files;
  }
}
