package dev.awsevents.function.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A zip file or jar with a function, unpacked into a temporary folder as Lambda unpacks it: with
 * the permissions and the times of the files. {@link #close} deletes the folder.
 *
 * <p>With a file {@code bootstrap} it is for an OS-only runtime. Without, it is for a managed
 * runtime, and has classes, or jars in {@code lib}. Those run by AWS's runtime interface client,
 * which is for Linux.
 */
public final class FunctionArchive implements AutoCloseable {
  private static final String BOOTSTRAP = "bootstrap";

  private final Path temporary;
  private final Path folder;
  private final String name;

  private FunctionArchive(Path temporary, String name) {
    this.temporary = temporary;
    this.folder = temporary.resolve("task");
    this.name = name;
  }

  /**
   * Unpacks a zip file or jar.
   *
   * @throws IOException if it cannot be read, or leads out of the folder, or is no function: its
   *     {@code bootstrap} may not be run, or it has neither that nor classes
   */
  public static FunctionArchive unpack(Path zip) throws IOException {
    String file = zip.getFileName().toString();
    FunctionArchive archive =
        new FunctionArchive(
            Files.createTempDirectory("function"),
            file.replaceAll("[.](zip|jar)$", "").replaceAll("[^\\w-]", "-"));
    boolean whole = false;
    try {
      Unzip.into(archive.folder, zip);
      archive.check();
      whole = true;
    } finally {
      if (!whole) {
        archive.close();
      }
    }
    return archive;
  }

  private void check() throws IOException {
    if (isManaged()) {
      if (!has("lib/[^/]+[.]jar") && !has("(?!META-INF/).*[.]class")) {
        throw new IOException(
            "it has neither a file " + BOOTSTRAP + ", nor classes, nor jars in lib");
      }
    } else if (!Files.isExecutable(folder.resolve(BOOTSTRAP))) {
      throw new IOException(
          "its file " + BOOTSTRAP + " may not be executed; Lambda refuses it too");
    }
  }

  private boolean has(String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(
          file -> folder.relativize(file).toString().replace('\\', '/').matches(pattern));
    }
  }

  /** The folder with the files. */
  public Path folder() {
    return folder;
  }

  /** Whether it is for a managed runtime, and so needs a handler. */
  public boolean isManaged() {
    return !Files.isRegularFile(folder.resolve(BOOTSTRAP));
  }

  /**
   * How to start the function. Its name is that of the file.
   *
   * @throws IllegalStateException if it is for a managed runtime
   */
  public FunctionCommand command() {
    if (isManaged()) {
      throw new IllegalStateException("a function for a managed runtime needs a handler");
    }
    return FunctionCommand.of(List.of(folder.resolve(BOOTSTRAP).toString()), folder).withName(name);
  }

  /**
   * How to start the function with a handler. If it is for a managed runtime, it runs with the JVM
   * of this process, by the runtime interface client on the class path of this process, {@code
   * com.amazonaws:aws-lambda-java-runtime-interface-client}.
   *
   * @param handler a class, or {@code class::method}, as it is set for the function
   * @throws IllegalStateException if there is no runtime interface client
   */
  public FunctionCommand command(String handler) throws IOException {
    return isManaged()
        ? managed(handler, RuntimeInterfaceClient.onClassPath())
        : command().withHandler(handler);
  }

  /**
   * As {@link #command(String)}, with another runtime interface client.
   *
   * @param client its jar, and those that it needs
   */
  public FunctionCommand command(String handler, List<Path> client) throws IOException {
    return isManaged()
        ? managed(handler, new RuntimeInterfaceClient(client))
        : command().withHandler(handler);
  }

  private FunctionCommand managed(String handler, RuntimeInterfaceClient client)
      throws IOException {
    return client.command(folder, handler, temporary.resolve("runtime")).withName(name);
  }

  /** Deletes the folder. */
  @Override
  public void close() throws IOException {
    Files.walkFileTree(temporary, new FolderDeletion());
  }
}
