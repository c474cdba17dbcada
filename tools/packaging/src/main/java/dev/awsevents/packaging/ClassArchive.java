package dev.awsevents.packaging;

import java.nio.file.Path;
import java.util.List;

/**
 * An archive of loaded classes, which spares the JVM the work of loading them: an AOT cache from
 * JDK 25 on, AppCDS before.
 */
interface ClassArchive {
  /** The first JDK that makes an AOT cache while the function ends. */
  int AOT = 25;

  static ClassArchive of(Jdk jdk) {
    return jdk.feature() >= AOT ? new AotCache() : new SharedArchive();
  }

  /** Its name inside the package. */
  String file();

  /** The flags for a run that shows which classes are needed. */
  List<String> trainingFlags();

  /** The flags that make the JVM use the archive. */
  List<String> flags();

  /** Makes the archive after the training run. */
  void assemble(Path folder, Bootstrap bootstrap);
}
