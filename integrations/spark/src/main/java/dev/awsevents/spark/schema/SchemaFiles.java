package dev.awsevents.spark.schema;

import dev.awsevents.runtime.json.Utf8JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemas in the jar {@code awsevents-schemas}, by their paths such as {@code sqs/SqsEvent}.
 */
public final class SchemaFiles {
  private static final String FOLDER = "dev/awsevents/schemas/";
  private static final String SUFFIX = ".schema.json";

  /** In the folder, and no payload. */
  private static final String DIALECT = "dialect";

  private static final Map<String, Map<String, @Nullable Object>> DOCUMENTS =
      new ConcurrentHashMap<>();

  private static volatile @Nullable Map<String, String> paths;

  private SchemaFiles() {}

  /** The path of the schema of a type: {@code sqs/SqsEvent} of {@code SqsEvent}. */
  public static Optional<String> path(String type) {
    return Optional.ofNullable(paths().get(type));
  }

  /** The paths of all schemas, by the names of their types. The names are unique. */
  public static Map<String, String> paths() {
    Map<String, String> known = paths;
    if (known == null) {
      known = list();
      paths = known;
    }
    return known;
  }

  /** The name of the type of a schema. */
  public static String typeName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether there is a schema at a path. */
  static boolean exists(String path) {
    return SchemaFiles.class.getClassLoader().getResource(FOLDER + path + SUFFIX) != null;
  }

  /** The document at a path. */
  static Map<String, @Nullable Object> document(String path) {
    return DOCUMENTS.computeIfAbsent(path, SchemaFiles::read);
  }

  /** The path to which a reference leads: {@code ../iam/IamPolicyDocument.schema.json}. */
  static String resolve(String path, String file) {
    String resolved = URI.create(path).resolve(file).toString();
    return resolved.substring(0, resolved.length() - SUFFIX.length());
  }

  private static Map<String, @Nullable Object> read(String path) {
    try (InputStream in =
        SchemaFiles.class.getClassLoader().getResourceAsStream(FOLDER + path + SUFFIX)) {
      if (in == null) {
        throw new IllegalStateException("awsevents-schemas has no schema " + path);
      }
      return new Utf8JsonReader(in.readAllBytes()).readMap();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> list() {
    URL folder = SchemaFiles.class.getClassLoader().getResource(FOLDER + DIALECT + SUFFIX);
    if (folder == null) {
      throw new IllegalStateException("awsevents-schemas is not on the class path");
    }
    Map<String, String> found = new TreeMap<>();
    Consumer<String> file =
        name -> {
          if (name.startsWith(FOLDER) && name.endsWith(SUFFIX)) {
            String path = name.substring(FOLDER.length(), name.length() - SUFFIX.length());
            found.put(typeName(path), path);
          }
        };
    try {
      URLConnection connection = folder.openConnection();
      if (connection instanceof JarURLConnection jarConnection) {
        jarConnection.setUseCaches(false);
        try (JarFile jar = jarConnection.getJarFile()) {
          jar.stream().forEach(entry -> file.accept(entry.getName()));
        }
      } else {
        Path root = Objects.requireNonNull(Path.of(folder.toURI()).getParent());
        try (Stream<Path> files = Files.walk(root)) {
          files.forEach(each -> file.accept(FOLDER + root.relativize(each)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    found.remove(DIALECT);
    return Map.copyOf(found);
  }
}
