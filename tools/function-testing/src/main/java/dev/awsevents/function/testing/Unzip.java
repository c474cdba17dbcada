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
import java.util.Map;
import java.util.Set;

/** Unpacks a zip file with the permissions and the times of its files. */
final class Unzip extends SimpleFileVisitor<Path> {
  /** Of files whose maker knew no permissions, such as Windows. */
  private static final Set<PosixFilePermission> DEFAULT =
      PosixFilePermissions.fromString("rw-r--r--");

  private final Path root;
  private final Path folder;

  private Unzip(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /**
   * Unpacks a zip file.
   *
   * @throws IOException if it cannot be read, or leads out of the folder
   */
  static void into(Path folder, Path zip) throws IOException {
    try (FileSystem content =
        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
      Path root = content.getRootDirectories().iterator().next();
      Files.walkFileTree(root, new Unzip(root, folder));
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    Files.createDirectories(target(directory));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    Path target = target(file);
    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    setPermissions(target, permissions(file));
    Files.setLastModifiedTime(target, FileTime.from(attributes.lastModifiedTime().toInstant()));
    return FileVisitResult.CONTINUE;
  }

  private Path target(Path inside) throws IOException {
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
}
