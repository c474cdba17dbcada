package dev.awsevents.function.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The native code of the runtime interface client, which is in its jar, for several platforms. */
final class NativeLibrary {
  private NativeLibrary() {}

  /**
   * Unpacks the library for this machine.
   *
   * @return empty if the jars have none for it
   */
  static Optional<Path> unpack(List<Path> jars, Path folder) throws IOException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Optional.empty();
    }
    String name = name();
    for (Path jar : jars) {
      if (!Files.isRegularFile(jar)) {
        continue;
      }
      try (ZipFile content = new ZipFile(jar.toFile())) {
        ZipEntry library = content.getEntry("jni/" + name);
        if (library != null) {
          Path unpacked = Files.createDirectories(folder).resolve(name);
          try (InputStream in = content.getInputStream(library)) {
            Files.write(unpacked, in.readAllBytes());
          }
          return Optional.of(unpacked.toAbsolutePath());
        }
      }
    }
    return Optional.empty();
  }

  /** The client has libraries for Linux only. */
  private static String name() {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    boolean musl = Files.exists(Path.of("/lib/ld-musl-" + (arm ? "aarch64" : "x86_64") + ".so.1"));
    return "libaws-lambda-jni.linux"
        + (musl ? "_musl" : "")
        + (arm ? "-aarch_64" : "-x86_64")
        + ".so";
  }
}
