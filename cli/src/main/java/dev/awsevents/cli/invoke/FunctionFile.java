package dev.awsevents.cli.invoke;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.function.testing.FunctionArchive;
import dev.awsevents.function.testing.FunctionCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** A file with a function, ready to run. Closing deletes what was unpacked of it. */
final class FunctionFile implements AutoCloseable {
  private final FunctionCommand command;
  private final @Nullable FunctionArchive archive;
  private final @Nullable RuntimeInterfaceClientJars client;

  private FunctionFile(
      FunctionCommand command,
      @Nullable FunctionArchive archive,
      @Nullable RuntimeInterfaceClientJars client) {
    this.command = command;
    this.archive = archive;
    this.client = client;
  }

  /**
   * Finds out by its content how a file runs: by its main class, by its {@code bootstrap}, or else
   * by a managed runtime.
   *
   * @throws IOException if it is no function
   * @throws CommandFailure if it needs a handler
   */
  static FunctionFile open(Path file, @Nullable String handler) throws IOException {
    if (file.toString().endsWith(".jar") && hasMainClass(file)) {
      FunctionCommand command = FunctionCommand.ofJar(file);
      return new FunctionFile(handler == null ? command : command.withHandler(handler), null, null);
    }
    FunctionArchive archive = FunctionArchive.unpack(file);
    RuntimeInterfaceClientJars client = null;
    FunctionFile opened = null;
    try {
      if (!archive.isManaged()) {
        FunctionCommand command = handler == null ? archive.command() : archive.command(handler);
        opened = new FunctionFile(command, archive, null);
      } else if (handler == null) {
        throw CommandFailure.usage(
            file
                + " is for a managed runtime: name its handler, such as --handler"
                + " com.example.Orders::handleRequest");
      } else {
        client = RuntimeInterfaceClientJars.unpack();
        opened = new FunctionFile(archive.command(handler, client.paths()), archive, client);
      }
      return opened;
    } finally {
      if (opened == null) {
        close(archive, client);
      }
    }
  }

  private static boolean hasMainClass(Path jar) throws IOException {
    try (JarFile content = new JarFile(jar.toFile())) {
      Manifest manifest = content.getManifest();
      return manifest != null
          && manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS) != null;
    }
  }

  FunctionCommand command() {
    return command;
  }

  @Override
  public void close() throws IOException {
    close(archive, client);
  }

  private static void close(
      @Nullable FunctionArchive archive, @Nullable RuntimeInterfaceClientJars client)
      throws IOException {
    try (client) {
      if (archive != null) {
        archive.close();
      }
    }
  }
}
