package dev.awsevents.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** https://openjdk.org/jeps/310 */
final class SharedArchive implements ClassArchive {
  private static final String CLASS_LIST = "function.classlist";

  @Override
  public String file() {
    return "function.jsa";
  }

  @Override
  public List<String> trainingFlags() {
    return List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + CLASS_LIST);
  }

  @Override
  public List<String> flags() {
    return List.of("-XX:SharedArchiveFile=" + file());
  }

  @Override
  public void assemble(Path folder, Bootstrap bootstrap) {
    List<String> arguments = new ArrayList<>(bootstrap.flags());
    // Only G1 can put objects into an archive. The serial collector can read them.
    arguments.remove("-XX:+UseSerialGC");
    arguments.addAll(
        List.of(
            "-XX:+UseG1GC",
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + CLASS_LIST,
            "-XX:SharedArchiveFile=" + file(),
            "-cp",
            bootstrap.classPath()));
    Tool.run(folder.resolve("jre/bin/java"), arguments, folder);
    try {
      Files.delete(folder.resolve(CLASS_LIST));
    } catch (IOException e) {
      throw new PackagingException("cannot delete the list of classes", e);
    }
  }
}
