package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files stand for addresses on the network: the member {@code resolve} of a file {@code
 * jsonschema.json}, the configuration of projects with schemas that the command line of Sourcemeta
 * reads, too.
 */
public final class SchemaCatalogue {
  /** The name of such a file. */
  public static final String FILE_NAME = "jsonschema.json";

  private static final String RESOLVE = "resolve";

  private final Map<URI, URI> files = new HashMap<>();
  private final Set<URI> catalogues = new HashSet<>();

  /** Whether a file has the name of a catalogue. */
  public static boolean isNamedLikeOne(URI file) {
    return String.valueOf(file.getPath()).endsWith("/" + FILE_NAME);
  }

  /** Whether the document in such a file is a catalogue, and no schema. */
  public static boolean isOne(JsonNode document) {
    JsonNode addresses = document.path(RESOLVE);
    return addresses.isObject()
        && addresses.properties().stream().allMatch(member -> member.getValue().isTextual());
  }

  /** Adds what a catalogue says. Of several files for an address, the first one counts. */
  public void add(URI file, JsonNode document) {
    catalogues.add(file);
    for (Map.Entry<String, JsonNode> entry : document.path(RESOLVE).properties()) {
      try {
        URI target = file.resolve(new URI(null, null, entry.getValue().asText(), null)).normalize();
        files.putIfAbsent(key(URI.create(entry.getKey())), target);
      } catch (URISyntaxException | IllegalArgumentException e) {
        // What is no address has no reference to it.
      }
    }
  }

  /** The file for an address. */
  public Optional<URI> fileOf(URI address) {
    return Optional.ofNullable(files.get(key(address)));
  }

  /** Whether a file is a catalogue, or stands for an address. */
  public boolean isPartOf(URI file) {
    return catalogues.contains(file) || files.containsValue(file);
  }

  /** An address with an empty fragment is that without one. */
  private static URI key(URI address) {
    String text = address.normalize().toString();
    return URI.create(text.endsWith("#") ? text.substring(0, text.length() - 1) : text);
  }
}
