package dev.awsevents.lambda.runtimeapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Puts a function into a folder, as Lambda does when it unpacks a zip file. */
public final class TaskRoot {
  private TaskRoot() {}

  /**
   * Puts jars into {@code lib}. A folder of classes becomes a jar.
   *
   * @param folder is empty or does not exist
   */
  public static Path of(Path folder, Stream<Path> libraries) {
    try {
      Path lib = Files.createDirectories(folder.resolve("lib"));
      int number = 0;
      for (Path library : libraries.distinct().toList()) {
        number++;
        Path jar = lib.resolve(number + ".jar");
        if (Files.isDirectory(library)) {
          pack(library, jar);
        } else {
          Files.copy(library, jar);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Unpacks a zip file or jar that users would upload to Lambda.
   *
   * @param folder is empty or does not exist
   */
  public static Path unpack(Path archive, Path folder) {
    try (InputStream in = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new AssertionError("build " + archive + " first", e);
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      List<Path> ordered = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : ordered) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }

  /** The jar or folder that has a class. */
  public static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
