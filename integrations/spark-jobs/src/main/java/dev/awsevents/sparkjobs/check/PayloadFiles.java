package dev.awsevents.sparkjobs.check;

import dev.awsevents.check.input.PayloadSink;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.spark.read.Compression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files that a call names, in the order in which the command would read them. */
final class PayloadFiles {
  private static final List<String> ENDINGS_OF_LINES = List.of(".ndjson", ".jsonl");

  private final Configuration configuration;
  private final boolean onePayloadPerLine;
  private final PayloadSink sink;
  private final List<PayloadFile> files = new ArrayList<>();

  /**
   * @param onePayloadPerLine whether every file has one payload per line, whatever its name is
   * @param sink learns of what is no file of payloads
   */
  PayloadFiles(Configuration configuration, boolean onePayloadPerLine, PayloadSink sink) {
    this.configuration = configuration;
    this.onePayloadPerLine = onePayloadPerLine;
    this.sink = sink;
  }

  /**
   * Adds a file, all files in a folder whose names are those of JSON, or all that a pattern finds.
   *
   * @throws IOException if the file system fails
   */
  void add(String name) throws IOException {
    Path pattern = new Path(name);
    FileSystem system = pattern.getFileSystem(configuration);
    FileStatus[] found = system.globStatus(pattern);
    if (found == null || found.length == 0) {
      sink.unusable(new Place(name, 0), "there is no such file");
      return;
    }
    for (FileStatus each : found) {
      String itsName = found.length == 1 && !isPattern(name) ? name : address(name, each.getPath());
      if (each.isFile()) {
        add(each, itsName);
      } else {
        addFolder(system, each.getPath(), itsName);
      }
    }
  }

  private static boolean isPattern(String name) {
    return name.matches(".*[*?{\\[].*");
  }

  /** With a scheme if the call has one. */
  private static String address(String name, Path path) {
    return new Path(name).toUri().getScheme() == null ? path.toUri().getPath() : path.toString();
  }

  private void addFolder(FileSystem system, Path folder, String name) throws IOException {
    List<FileStatus> children = new ArrayList<>();
    // One listing for all folders below: in S3 each listing takes time, and there are no folders.
    RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
    while (all.hasNext()) {
      children.add(all.next());
    }
    children.sort(Comparator.comparing(child -> inside(folder, child), PayloadFiles::compare));
    boolean any = false;
    for (FileStatus child : children) {
      List<String> path = inside(folder, child);
      if (isNamed(path.get(path.size() - 1))) {
        any = true;
        add(child, (name.endsWith("/") ? name : name + "/") + String.join("/", path));
      } else {
        sink.passedOver();
      }
    }
    if (!any) {
      sink.unusable(new Place(name, 0), "has no file that ends with .json, .ndjson or .jsonl");
    }
  }

  /** The names of the folders between, and that of the file. */
  private static List<String> inside(Path folder, FileStatus file) {
    List<String> names = new ArrayList<>();
    for (Path each = file.getPath();
        each != null && !each.equals(folder);
        each = each.getParent()) {
      names.add(0, each.getName());
    }
    return names;
  }

  private static int compare(List<String> first, List<String> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      int difference = first.get(i).compareTo(second.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(first.size(), second.size());
  }

  private boolean isNamed(String name) {
    String unpacked = unpacked(name);
    return unpacked.endsWith(".json") || ENDINGS_OF_LINES.stream().anyMatch(unpacked::endsWith);
  }

  /** The name in lower case, without the ending that says how it is packed. */
  private String unpacked(String name) {
    String plain =
        Compression.isCompressed(name, configuration)
            ? name.substring(0, name.lastIndexOf('.'))
            : name;
    return plain.toLowerCase(Locale.ROOT);
  }

  private void add(FileStatus file, String name) {
    String fileName = file.getPath().getName();
    files.add(
        new PayloadFile(
            file.getPath().toString(),
            name,
            file.getLen(),
            onePayloadPerLine || ENDINGS_OF_LINES.stream().anyMatch(unpacked(fileName)::endsWith),
            Compression.isCompressed(fileName, configuration)));
  }

  /** The files, in the order in which they were added. */
  List<PayloadFile> files() {
    return files;
  }
}
