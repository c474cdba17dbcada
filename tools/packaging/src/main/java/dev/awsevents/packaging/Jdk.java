package dev.awsevents.packaging;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** A JDK: its home, and what its file {@code release} tells. */
final class Jdk {
  private final Path home;
  private final Properties release;

  private Jdk(Path home, Properties release) {
    this.home = home;
    this.release = release;
  }

  static Jdk at(Path home) {
    Path file = home.resolve("release");
    if (!Files.isRegularFile(file)) {
      throw new PackagingException(home + " is no JDK: it has no file named release");
    }
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      release.load(reader);
    } catch (IOException e) {
      throw new PackagingException("cannot read " + file, e);
    }
    return new Jdk(home, release);
  }

  private String value(String name) {
    return release.getProperty(name, "").replace("\"", "");
  }

  Path program(String name) {
    Path unix = home.resolve("bin").resolve(name);
    return Files.exists(unix) ? unix : home.resolve("bin").resolve(name + ".exe");
  }

  Path modules() {
    return home.resolve("jmods");
  }

  String version() {
    return value("JAVA_VERSION");
  }

  int feature() {
    String version = version();
    try {
      return Integer.parseInt(version.split("[.+-]", 2)[0]);
    } catch (NumberFormatException e) {
      throw new PackagingException(home + " has a version that cannot be read: " + version, e);
    }
  }

  boolean isLinux() {
    return value("OS_NAME").equals("Linux");
  }

  /** In the words of Lambda. */
  Architecture architecture() {
    return Architecture.of(value("OS_ARCH"));
  }

  /** Whether programs of this JDK run on this machine. */
  boolean runsHere() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return isLinux()
        && system.contains("linux")
        && architecture() == Architecture.of(System.getProperty("os.arch", ""));
  }
}
