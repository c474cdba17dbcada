package dev.awsevents.spark.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;

/** Finds the files below the paths of a query. */
public final class FileListing {
  private FileListing() {}

  /**
   * All files below the paths, at any depth. Files and folders whose names begin with a dot or an
   * underscore are left out, as everywhere in Spark, and so are empty files.
   *
   * @throws FileNotFoundException if there is nothing at a path
   */
  public static List<EventFile> of(List<String> paths, Configuration configuration)
      throws IOException {
    List<EventFile> files = new ArrayList<>();
    for (String path : paths) {
      Path pattern = new Path(path);
      FileSystem system = pattern.getFileSystem(configuration);
      FileStatus[] roots = system.globStatus(pattern);
      if (roots == null || roots.length == 0) {
        throw new FileNotFoundException("there is nothing at the path " + path);
      }
      for (FileStatus root : roots) {
        RemoteIterator<LocatedFileStatus> all = system.listFiles(root.getPath(), true);
        while (all.hasNext()) {
          LocatedFileStatus file = all.next();
          Map<String, String> folders = folders(root.getPath(), file.getPath());
          if (folders != null && file.getLen() > 0) {
            files.add(
                new EventFile(
                    file.getPath().toString(), file.getLen(), file.getModificationTime(), folders));
          }
        }
      }
    }
    return files;
  }

  /** What the folders between the two say; null if the file is hidden. */
  private static @Nullable Map<String, String> folders(Path root, Path file) {
    List<String> names = new ArrayList<>();
    for (Path each = file; each != null && !each.equals(root); each = each.getParent()) {
      names.add(0, each.getName());
    }
    Map<String, String> folders = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int equal = name.indexOf('=');
      boolean isValue = equal > 0 && i < names.size() - 1;
      if (isValue) {
        folders.put(unescaped(name.substring(0, equal)), unescaped(name.substring(equal + 1)));
      } else if (name.startsWith(".") || name.startsWith("_")) {
        return null;
      }
    }
    return folders;
  }

  private static String unescaped(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name; // a percent sign that stands for itself
    }
  }
}
