package dev.awsevents.userbuilds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Maven as users run it. */
final class MavenRun {
  private MavenRun() {}

  /**
   * Runs Maven with a local repository that has the artifacts of this build. It takes all other
   * artifacts from the local repository of this build, or from the network.
   */
  static ChildProcess in(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path settings =
        Files.writeString(
            folder.resolve("settings.xml"),
            """
            <settings>
              <localRepository>%s</localRepository>
              <profiles>
                <profile>
                  <id>host</id>
                  <repositories>
                    <repository>%s</repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>%s</pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>host</activeProfile>
              </activeProfiles>
            </settings>
            """
                .formatted(System.getProperty("child.repository"), host(), host()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-s", settings.toString()));
    command.addAll(List.of(arguments));
    return ChildProcess.run(folder, command);
  }

  private static String host() {
    return "<id>host</id><url>"
        + Path.of(System.getProperty("host.repository")).toUri()
        + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
        + "<snapshots><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>";
  }
}
