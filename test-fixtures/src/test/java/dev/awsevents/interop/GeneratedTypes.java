package dev.awsevents.interop;

import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All generated records and unions, including nested ones. */
public final class GeneratedTypes {
  private GeneratedTypes() {}

  public static List<Class<?>> all() {
    try {
      Path place =
          Path.of(SqsEvent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return in(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return in(jar.getPath("/"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.startsWith("dev/") && file.endsWith(".class"))
          .sorted()
          .<Class<?>>map(file -> type(file.substring(0, file.length() - ".class".length())))
          .filter(type -> type.isRecord() || type.isSealed())
          .toList();
    }
  }

  private static Class<?> type(String file) {
    try {
      return Class.forName(file.replace('/', '.'), false, SqsEvent.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
