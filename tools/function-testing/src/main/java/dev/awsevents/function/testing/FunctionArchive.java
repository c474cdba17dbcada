package dev.awsevents.function.testing;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A zip file for an OS-only runtime, unpacked into a temporary folder as Lambda unpacks it: with
 * the permissions and the times of the files. The folder is deleted by {@link #close}.
 */
public final class FunctionArchive implements AutoCloseable {
  private static final String BOOTSTRAP = "bootstrap";

  /** Of files whose maker knew no permissions, such as Windows. */
  private static final Set<PosixFilePermission> DEFAULT =
      PosixFilePermissions.fromString("rw-r--r--");

  private final Path folder;
  private final String name;

  private FunctionArchive(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * Unpacks a zip file.
   *
   * @throws IOException if it cannot be read, or leads out of the folder, or has no {@code
   *     bootstrap} that may be run
   */
  public static FunctionArchive unpack(Path zip) throws IOException {
    String file = zip.getFileName().toString();
    Path folder = Files.createTempDirectory("function");
    FunctionArchive archive =
        new FunctionArchive(folder, file.replaceAll("[.]zip$", "").replaceAll("[^\\w-]", "-"));
    boolean whole = false;
    try (FileSystem content =
        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
      archive.unpack(content);
      whole = true;
    } finally {
      if (!whole) {
        archive.close();
      }
    }
    return archive;
  }

  private void unpack(FileSystem content) throws IOException {
    Path root = content.getRootDirectories().iterator().next();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(target(root, directory));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = target(root, file);
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            setPermissions(target, permissions(file));
            Files.setLastModifiedTime(
                target, FileTime.from(attributes.lastModifiedTime().toInstant()));
            return FileVisitResult.CONTINUE;
          }
        });
    Path bootstrap = folder.resolve(BOOTSTRAP);
    if (!Files.isRegularFile(bootstrap)) {
      throw new IOException("the zip file has no file " + BOOTSTRAP + advice());
    }
    if (!Files.isExecutable(bootstrap)) {
      throw new IOException(
          "the file " + BOOTSTRAP + " of the zip file may not be executed; Lambda refuses it too");
    }
  }

  private String advice() {
    return Files.isDirectory(folder.resolve("lib"))
        ? ": it is for a managed runtime, whose runtime interface client is not here. Package the"
            + " function for an OS-only runtime, if it has a main method, or try it with AWS SAM:"
            + " sam local invoke"
        : "";
  }

  private Path target(Path root, Path inside) throws IOException {
    Path target = folder.resolve(root.relativize(inside).toString()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("a file of the zip file leads out of its folder");
    }
    return target;
  }

  private static Set<PosixFilePermission> permissions(Path file) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    return permissions.isEmpty() ? DEFAULT : permissions;
  }

  private static void setPermissions(Path file, Set<PosixFilePermission> permissions)
      throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, permissions);
    }
  }

  /** The folder with the files. */
  public Path folder() {
    return folder;
  }

  /** How to start the function. Its name is that of the zip file. */
  public FunctionCommand command() {
    return FunctionCommand.of(List.of(folder.resolve(BOOTSTRAP).toString()), folder).withName(name);
  }

  /** Deletes the folder. */
  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
