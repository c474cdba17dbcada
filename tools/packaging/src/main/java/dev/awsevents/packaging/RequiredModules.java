package dev.awsevents.packaging;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which modules of the JDK a function needs, as jdeps sees it. */
final class RequiredModules {
  /** Before it, elliptic curves are in a module that is only found as a service. TLS needs them. */
  private static final int CURVES_IN_BASE = 22;

  private RequiredModules() {}

  static Set<String> of(List<Path> jars, Jdk jdk, Path folder) {
    Set<String> modules = new TreeSet<>(Set.of("java.base"));
    if (jdk.feature() < CURVES_IN_BASE) {
      modules.add("jdk.crypto.ec");
    }
    List<String> arguments = new ArrayList<>();
    arguments.addAll(
        List.of(
            "--multi-release",
            String.valueOf(jdk.feature()),
            "--ignore-missing-deps",
            "--print-module-deps"));
    for (Path jar : withoutDescriptors(jars, folder)) {
      arguments.add(jar.toString());
    }
    String output = Tool.runQuickly(jdk.program("jdeps"), arguments, folder).strip();
    String last = output.substring(output.lastIndexOf('\n') + 1).strip();
    for (String module : last.split(",", -1)) {
      if (!module.isBlank()) {
        modules.add(module);
      }
    }
    return modules;
  }

  /** As on the class path. Otherwise jdeps asks for the modules that a descriptor requires. */
  private static List<Path> withoutDescriptors(List<Path> jars, Path folder) {
    List<Path> copies = new ArrayList<>();
    try {
      Path copyFolder = Files.createDirectory(folder.resolve("classpath"));
      for (Path jar : jars) {
        Path copy = copyFolder.resolve(copies.size() + ".jar");
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        URI uri = URI.create("jar:" + copy.toUri());
        try (FileSystem content = FileSystems.newFileSystem(uri, Map.of())) {
          Files.deleteIfExists(content.getPath("module-info.class"));
        }
        copies.add(copy);
      }
    } catch (IOException e) {
      throw new PackagingException("cannot copy the jars", e);
    }
    return copies;
  }
}
