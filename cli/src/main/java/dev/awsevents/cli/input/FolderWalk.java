package dev.awsevents.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through a folder and its subfolders in the order of the names, and follows links. It keeps
 * only the names in the folders that are open.
 */
final class FolderWalk {
  /** Takes what the walk finds. */
  interface Visitor {
    /** A file, or anything else that is not a folder. */
    void file(Path file);

    /** A subfolder that cannot be opened. */
    void unreadable(Path folder, IOException error);

    /** A link to a folder that contains it. */
    void loop(Path link);
  }

  private final Visitor visitor;
  private final Set<Path> open = new HashSet<>();

  private FolderWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits all that is in a folder.
   *
   * @throws IOException if the folder itself cannot be opened
   */
  static void through(Path folder, Visitor visitor) throws IOException {
    new FolderWalk(visitor).visit(folder);
  }

  private void visit(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!open.add(real)) {
      visitor.loop(folder);
      return;
    }
    try {
      for (String name : names(folder)) {
        Path child = folder.resolve(name);
        if (Files.isDirectory(child)) {
          visitChild(child);
        } else {
          visitor.file(child);
        }
      }
    } finally {
      open.remove(real);
    }
  }

  private void visitChild(Path folder) {
    try {
      visit(folder);
    } catch (IOException e) {
      visitor.unreadable(folder, e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      children.forEach(child -> names.add(child.getFileName().toString()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }
}
