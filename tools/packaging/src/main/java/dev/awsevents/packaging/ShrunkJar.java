package dev.awsevents.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar without some of its classes. It is not compressed, as its classes are loaded sooner. */
final class ShrunkJar {
  private ShrunkJar() {}

  /**
   * Writes a jar anew.
   *
   * @param kept names of classes; files of other kinds are kept too, but for signatures, which
   *     would be wrong
   */
  static void write(Path jar, Set<String> kept) throws IOException {
    Path shrunk = Files.createTempFile(jar.toAbsolutePath().getParent(), "shrunk", ".tmp");
    try (JarFile in = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(shrunk);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(0);
      for (Enumeration<JarEntry> all = in.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (!entry.isDirectory() && isKept(entry.getName(), kept)) {
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTimeLocal(PackageZip.TIME);
          out.putNextEntry(copy);
          try (InputStream content = in.getInputStream(entry)) {
            content.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
    Files.move(shrunk, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isKept(String file, Set<String> kept) {
    if (file.endsWith(".class")) {
      String name = file.replaceFirst("^META-INF/versions/\\d+/", "");
      return kept.contains(name.substring(0, name.length() - 6).replace('/', '.'));
    }
    return !file.matches("META-INF/[^/]+[.](SF|RSA|DSA|EC)");
  }
}
