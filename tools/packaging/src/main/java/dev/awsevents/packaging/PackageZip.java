package dev.awsevents.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipLong;

/**
 * A zip file with the same bytes wherever and whenever it is made of the same files.
 *
 * <p>All files have one time. A zip file has it twice: in local time, with a grain of two seconds,
 * and in UTC. Local time here is that of UTC. So the time is right whichever of them is read, as
 * long as a reader of local time lives in UTC, as Lambda does. A JVM may compare it with the time
 * that a jar had when the archive of classes was made: JDK 17 does, JDK 25.0.3 does not.
 */
final class PackageZip {
  /** Of all files. */
  static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int FILE = 0100644;
  private static final int PROGRAM = 0100755;

  private PackageZip() {}

  /** Gives a file the time that it will have in the zip file. */
  static void setTime(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(TIME.toInstant(ZoneOffset.UTC)));
  }

  /** Writes all files of a folder. */
  static void write(Path folder, Path zip) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      for (Path file : files) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        ZipArchiveEntry entry = new DatedEntry(name);
        entry.addExtraField(utc());
        entry.setUnixMode(isProgram(name) ? PROGRAM : FILE);
        entry.setSize(Files.size(file));
        out.putArchiveEntry(entry);
        Files.copy(file, out);
        out.closeArchiveEntry();
      }
    }
  }

  /**
   * Otherwise the library takes the local time from the field in UTC, by the zone of this machine.
   */
  private static final class DatedEntry extends ZipArchiveEntry {
    DatedEntry(String name) {
      super(name);
    }

    @Override
    public long getTime() {
      return TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }
  }

  private static X5455_ExtendedTimestamp utc() {
    X5455_ExtendedTimestamp time = new X5455_ExtendedTimestamp();
    time.setModifyTime(new ZipLong(TIME.toEpochSecond(ZoneOffset.UTC)));
    return time;
  }

  /** By name, because Windows knows no such permission. */
  private static boolean isProgram(String name) {
    return name.equals("bootstrap")
        || name.startsWith("jre/bin/")
        || name.equals("jre/lib/jspawnhelper")
        || name.equals("jre/lib/jexec");
  }
}
