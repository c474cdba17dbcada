package dev.awsevents.codegen;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The folders that the schemas of a run come from. A schema may be anybody's, so a reference in it
 * leads to files in these folders only, not to whatever else is on the machine.
 */
final class SourceFolders implements Predicate<URI> {
  private final List<Path> folders = new ArrayList<>();

  /** Adds a source: a folder, or a file whose folder counts. Other addresses are passed over. */
  void add(URI source) {
    if (!isLocalFile(source)) {
      return;
    }
    Path path = real(Path.of(source));
    Path folder = Files.isDirectory(path) ? path : path.getParent();
    if (folder != null) {
      folders.add(folder);
    }
  }

  /** The files with a name that are directly in one of the folders. */
  List<URI> in(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .map(file -> file.toFile().toURI())
        .toList();
  }

  /** Whether a file is in one of the folders, with symbolic links followed. */
  @Override
  public boolean test(URI file) {
    if (!isLocalFile(file)) {
      return false;
    }
    Path path = real(Path.of(file));
    return folders.stream().anyMatch(path::startsWith);
  }

  /** A file address with a host would be fetched, by FTP of all things. */
  private static boolean isLocalFile(URI address) {
    return "file".equalsIgnoreCase(address.getScheme())
        && (address.getRawAuthority() == null || address.getRawAuthority().isEmpty())
        && address.getRawQuery() == null
        && address.getRawFragment() == null
        && address.getPath() != null
        && !address.getPath().isEmpty();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // A file that does not exist is where its name says.
      return path.toAbsolutePath().normalize();
    }
  }
}
