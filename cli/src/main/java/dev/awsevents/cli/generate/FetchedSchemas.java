package dev.awsevents.cli.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.FileProblem;
import dev.awsevents.codegen.meaning.SchemaCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A folder with fetched schemas, and with a catalogue of them. What the catalogue has is not
 * fetched again. The generator finds the catalogue in a build, too, where nothing is fetched.
 */
final class FetchedSchemas {
  private static final int MOST_SCHEMAS = 200;
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String RESOLVE = "resolve";

  /** Characters of a digest that tell apart files of the same name. */
  private static final int DIGEST = 12;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final PrintWriter err;
  private final SchemaFetch fetch = new SchemaFetch(LONGEST);
  private final Set<URI> failed = new HashSet<>();
  private int fetched;

  /**
   * @param err where each address is printed that is fetched
   */
  FetchedSchemas(Path folder, PrintWriter err) {
    this.folder = folder;
    this.err = err;
  }

  /**
   * The file with the schema of an address; empty, and a line is printed, if it cannot be fetched.
   *
   * @throws CommandFailure if the folder cannot be read or written
   */
  Optional<Path> file(URI address) {
    if (!SchemaFetch.isAllowed(address) || failed.contains(address)) {
      return Optional.empty();
    }
    try {
      ObjectNode catalogue = catalogue();
      Path known = folder.resolve(catalogue.path(RESOLVE).path(address.toString()).asText());
      if (known.normalize().startsWith(folder) && Files.isRegularFile(known)) {
        return Optional.of(known);
      }
      Optional<byte[]> schema = fetch(address);
      if (schema.isEmpty()) {
        failed.add(address);
        return Optional.empty();
      }
      Files.createDirectories(folder);
      Path file = folder.resolve(fileName(address));
      Files.write(file, schema.get());
      catalogue.withObject("/" + RESOLVE).put(address.toString(), file.getFileName().toString());
      write(catalogue);
      return Optional.of(file);
    } catch (IOException e) {
      throw CommandFailure.usage(folder + ": " + FileProblem.of(e));
    }
  }

  private Optional<byte[]> fetch(URI address) {
    try {
      if (fetched++ == MOST_SCHEMAS) {
        throw new IOException("more than " + MOST_SCHEMAS + " schemas are not fetched in one run");
      }
      byte[] schema = fetch.fetch(address);
      if (!isYaml(address)) {
        checkJson(schema);
      }
      err.println("Fetched " + address + " (" + schema.length + " bytes)");
      return Optional.of(schema);
    } catch (IOException e) {
      err.println("Cannot fetch " + address + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static void checkJson(byte[] schema) throws IOException {
    try {
      if (JSON.readTree(schema).isObject()) {
        return;
      }
    } catch (JsonProcessingException e) {
      // The message would have a part of the text.
    }
    throw new IOException("it is not a JSON object");
  }

  private ObjectNode catalogue() throws IOException {
    Path file = folder.resolve(SchemaCatalogue.FILE_NAME);
    if (!Files.exists(file)) {
      return JSON.createObjectNode();
    }
    try {
      JsonNode catalogue = JSON.readTree(file.toFile());
      if (catalogue instanceof ObjectNode object
          && (!object.has(RESOLVE) || object.get(RESOLVE).isObject())) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // The same message as for one that is another JSON value.
    }
    throw CommandFailure.usage(file + " is not a catalogue; remove it, or take another folder");
  }

  /** Nobody sees a half-written catalogue. */
  private void write(ObjectNode catalogue) throws IOException {
    Path written = Files.createTempFile(folder, "catalogue", ".tmp");
    Files.writeString(written, catalogue.toPrettyString() + "\n");
    Files.move(
        written,
        folder.resolve(SchemaCatalogue.FILE_NAME),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isYaml(URI address) {
    return String.valueOf(address.getPath()).matches(".*\\.ya?ml");
  }

  /** The last part of the address, without what may mean anything to a file system. */
  private static String fileName(URI address) {
    String path = String.valueOf(address.getPath());
    String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
    String name = last.replaceAll("[^A-Za-z0-9_-]", "-");
    String extension = isYaml(address) ? ".yaml" : ".json";
    return name.substring(0, Math.min(name.length(), 80)) + "-" + digest(address) + extension;
  }

  private static String digest(URI address) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(address.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
