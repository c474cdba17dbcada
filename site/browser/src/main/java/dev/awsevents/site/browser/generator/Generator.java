package dev.awsevents.site.browser.generator;

import dev.awsevents.catalogue.GeneratedCatalogue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the class {@code PayloadTypes} and one class for each type of the library. */
public final class Generator {
  private static final String CODEC = "Codec.class";

  private Generator() {}

  /**
   * Writes the classes.
   *
   * @param arguments the folder for sources
   */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    Path folder = Files.createDirectories(Path.of(arguments[0], Names.PACKAGE.replace('.', '/')));
    List<Class<?>> roots = roots();
    for (Class<?> root : roots) {
      Files.writeString(folder.resolve(Names.root(root) + ".java"), new RootSource(root).source());
    }
    Files.writeString(folder.resolve("PayloadTypes.java"), new TypesSource(roots).source());
  }

  private static List<Class<?>> roots() throws IOException, URISyntaxException {
    Path place =
        Path.of(
            GeneratedCatalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return roots(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return roots(jar.getPath("/"));
    }
  }

  /** The types that have a codec of their own. */
  private static List<Class<?>> roots(Path classes) throws IOException {
    List<Class<?>> roots = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = classes.relativize(file).toString().replace('\\', '/').replace('/', '.');
        if (name.endsWith(CODEC) && !name.contains("$")) {
          roots.add(load(name.substring(0, name.length() - CODEC.length())));
        }
      }
    }
    return roots;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Generator.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
