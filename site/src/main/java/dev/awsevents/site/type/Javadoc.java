package dev.awsevents.site.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Javadoc of the types, if it was built before the site: the profile {@code release} does it.
 *
 * @param repository the folder of the whole project
 */
public record Javadoc(Path repository) {
  private static final Map<String, String> MODULES =
      Map.of("awsevents", "events-generated", "awsevents-eventbridge", "eventbridge-generated");

  /** The artifacts whose Javadoc was built, with its folder. */
  public Map<String, Path> folders() {
    return MODULES.entrySet().stream()
        .filter(module -> Files.isDirectory(folder(module.getKey())))
        .collect(
            java.util.stream.Collectors.toMap(Map.Entry::getKey, each -> folder(each.getKey())));
  }

  private Path folder(String artifact) {
    return repository.resolve(MODULES.get(artifact)).resolve("target/reports/apidocs");
  }

  /** The address of the page of a type, seen from the pages of types; null if it was not built. */
  @Nullable String link(String artifact, Class<?> type) {
    String path = type.getName().replace('.', '/') + ".html";
    String module = artifact.equals("awsevents") ? "dev.awsevents" : "dev.awsevents.eventbridge";
    Path folder = folder(artifact);
    if (Files.exists(folder.resolve(path))) {
      return "../javadoc/" + artifact + "/" + path;
    }
    return Files.exists(folder.resolve(module).resolve(path))
        ? "../javadoc/" + artifact + "/" + module + "/" + path
        : null;
  }
}
