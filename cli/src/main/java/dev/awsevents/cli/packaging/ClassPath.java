package dev.awsevents.cli.packaging;

import dev.awsevents.cli.output.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The paths of a call. */
public final class ClassPath {
  private ClassPath() {}

  /**
   * The jars and folders of classes: a folder with jars stands for them, in the order of their
   * names.
   *
   * @throws CommandFailure if a path leads nowhere
   */
  public static List<Path> expand(List<Path> paths) {
    List<Path> all = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw CommandFailure.usage("cannot read " + path);
      }
      List<Path> jars = Files.isDirectory(path) ? jarsIn(path) : List.of();
      if (jars.isEmpty()) {
        all.add(path);
      } else {
        all.addAll(jars);
      }
    }
    return all;
  }

  private static List<Path> jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw CommandFailure.usage("cannot read " + folder);
    }
  }

  /** The zip file beside a jar or folder. */
  public static Path zipFor(Path function) {
    Path absolute = function.toAbsolutePath().normalize();
    String name = String.valueOf(absolute.getFileName());
    return absolute.resolveSibling(
        (name.endsWith(".jar") ? name.substring(0, name.length() - 4) : name) + ".zip");
  }
}
