package dev.awsevents.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jars of a function inside its package, in the order of the class path. */
final class FunctionJars {
  private final List<Path> files;

  private FunctionJars(List<Path> files) {
    this.files = files;
  }

  /** Copies the jars into a folder, and makes jars of folders with classes. */
  static FunctionJars copy(Path function, List<Path> libraries, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Path> all = new ArrayList<>();
    all.add(function);
    all.addAll(libraries);
    for (Path source : all) {
      if (!Files.exists(source)) {
        throw new PackagingException("there is no file " + source);
      }
      String name = name(source);
      for (int i = 2; !names.add(name); i++) {
        name = i + "-" + name(source);
      }
      Path target = folder.resolve(name);
      if (Files.isDirectory(source)) {
        pack(source, target);
      } else {
        Files.copy(source, target);
      }
      files.add(target);
    }
    return new FunctionJars(files);
  }

  private static String name(Path source) {
    Path name = source.toAbsolutePath().normalize().getFileName();
    String text = name == null ? "classes" : name.toString();
    return Files.isDirectory(source) ? text + ".jar" : text;
  }

  /** Without compression, as the classes of it are loaded sooner. */
  private static void pack(Path folder, Path jar) throws IOException {
    List<Path> content;
    try (Stream<Path> files = Files.walk(folder)) {
      content = files.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (Path file : content) {
        ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
        entry.setTimeLocal(PackageZip.TIME);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  List<Path> files() {
    return files;
  }

  Path function() {
    return files.get(0);
  }

  List<String> pathsIn(Path folder) {
    return files.stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  /**
   * The class that the manifest names.
   *
   * @throws PackagingException if it names none
   */
  String mainClass() throws IOException {
    try (JarFile jar = new JarFile(function().toFile())) {
      Manifest manifest = jar.getManifest();
      String name =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
      if (name == null) {
        throw new PackagingException(
            "which class has the main method? The manifest of "
                + function().getFileName()
                + " does not say");
      }
      return name;
    }
  }
}
