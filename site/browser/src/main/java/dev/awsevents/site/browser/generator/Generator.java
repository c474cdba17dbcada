package dev.awsevents.site.browser.generator;

import dev.awsevents.catalogue.GeneratedCatalogue;
import dev.awsevents.eventbridge.catalogue.GeneratedDetails;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the classes {@code PayloadTypes}, {@code LambdaDetails} and {@code AllDetails}, one class
 * for each type of the library, and the script {@code detail-types.js}.
 */
public final class Generator {
  private static final String CODEC = "Codec.class";

  private Generator() {}

  /**
   * Writes the files.
   *
   * @param arguments the folder for sources, the folder for scripts
   */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    Path folder = Files.createDirectories(Path.of(arguments[0], Names.PACKAGE.replace('.', '/')));
    List<Class<?>> payloads = roots(GeneratedCatalogue.class);
    List<Class<?>> all = new ArrayList<>(payloads);
    all.addAll(roots(GeneratedDetails.class));
    for (Class<?> root : all) {
      write(folder, Names.root(root), new RootSource(root).source());
    }
    write(folder, "PayloadTypes", new TypesSource(payloads).source());
    write(folder, "LambdaDetails", new DetailsSource(Details.of(payloads)).source("LambdaDetails"));
    write(folder, "AllDetails", new DetailsSource(Details.of(all)).source("AllDetails"));
    Path scripts = Files.createDirectories(Path.of(arguments[1]));
    Files.writeString(scripts.resolve("detail-types.js"), DetailTypesScript.of(Details.of(all)));
  }

  private static void write(Path folder, String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), source);
  }

  /** The types of the artifact that a class is in. */
  private static List<Class<?>> roots(Class<?> neighbour) throws IOException, URISyntaxException {
    Path place = Path.of(neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
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
