package dev.awsevents.cli.generate;

import dev.awsevents.cli.output.CommandFailure;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@code --resolve} says: the file for an address. */
public final class ResolvedAddresses {
  private ResolvedAddresses() {}

  /**
   * The files by their addresses.
   *
   * @param options each an address, a sign of equality and a file. The last such sign counts, since
   *     addresses may have more.
   * @throws CommandFailure if one is not like that, or if there is no such file
   */
  public static Map<URI, Path> of(List<String> options) {
    Map<URI, Path> files = new LinkedHashMap<>();
    for (String option : options) {
      int end = option.lastIndexOf('=');
      if (end < 1 || end == option.length() - 1) {
        throw CommandFailure.usage(
            "--resolve takes URL=FILE, such as https://a.example/b.json=b.json");
      }
      Path file = Path.of(option.substring(end + 1));
      if (!Files.isRegularFile(file)) {
        throw CommandFailure.usage("--resolve " + option + ": there is no such file");
      }
      files.put(address(option.substring(0, end)), file);
    }
    return files;
  }

  private static URI address(String text) {
    try {
      URI address = URI.create(text.endsWith("#") ? text.substring(0, text.length() - 1) : text);
      if (address.isAbsolute()) {
        return address.normalize();
      }
    } catch (IllegalArgumentException e) {
      // The same message as for one that is not absolute.
    }
    throw CommandFailure.usage("--resolve: " + text + " is not a URL");
  }
}
