package dev.awsevents.packaging;

import java.nio.file.Path;
import java.util.List;

/** https://openjdk.org/jeps/514 */
final class AotCache implements ClassArchive {
  @Override
  public String file() {
    return "function.aot";
  }

  @Override
  public List<String> trainingFlags() {
    return List.of("-XX:AOTCacheOutput=" + file(), "-Xlog:aot*=off");
  }

  @Override
  public List<String> flags() {
    return List.of("-XX:AOTCache=" + file());
  }

  /** The JVM has made it when it ended. */
  @Override
  public void assemble(Path folder, Bootstrap bootstrap) {}
}
