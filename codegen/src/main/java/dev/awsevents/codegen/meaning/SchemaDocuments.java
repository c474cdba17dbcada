package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Loads schema documents and follows references between them. A reference leads to a loaded schema
 * that has the address as its {@code $id}, or else to a file. Nothing is fetched from the network.
 */
public final class SchemaDocuments {
  private static final Pattern META_SCHEMA =
      Pattern.compile("https?://json-schema\\.org/(draft[-/0-9]+/)?(hyper-)?schema");

  /** These lead to the class path of the build, which the user of the generator has chosen. */
  public static final Set<String> CLASS_PATH_SCHEMES = Set.of("classpath", "resource", "java");

  private final Function<URI, JsonNode> loader;
  private final Predicate<URI> isSource;
  private final Map<URI, JsonNode> loaded = new HashMap<>();
  private final SchemaIdentifiers identifiers = new SchemaIdentifiers();

  /**
   * @param loader reads a document, or throws {@link IllegalArgumentException} if there is none
   * @param isSource whether a reference may lead to a file
   */
  public SchemaDocuments(Function<URI, JsonNode> loader, Predicate<URI> isSource) {
    this.loader = loader;
    this.isSource = isSource;
  }

  /**
   * The root of a document.
   *
   * @throws SchemaException if the document is not a schema
   */
  public LocatedSchema root(URI document) {
    JsonNode schema = loaded.get(document);
    if (schema == null) {
      schema = load(document);
      loaded.put(document, schema);
      identifiers.add(document, schema);
    }
    return new LocatedSchema(schema, SchemaLocation.root(document));
  }

  /**
   * Whether a document is written in the dialect of this project. There an unknown keyword is a
   * spelling mistake.
   */
  public boolean isStrict(URI document) {
    return root(document).json().has("x-kind");
  }

  private JsonNode load(URI document) {
    SchemaLocation location = SchemaLocation.root(document);
    JsonNode schema = RegistryAnswer.unwrap(loader.apply(document), location);
    if (!schema.isObject()) {
      throw new SchemaException(
          location, "the file does not hold a JSON object", "describe the payload with a schema");
    }
    return schema;
  }

  /**
   * The schema that a reference leads to.
   *
   * @param keyword the keyword with the reference: {@code $ref} or {@code $dynamicRef}
   * @throws SchemaException if it leads nowhere
   */
  public LocatedSchema resolve(LocatedSchema from, String keyword) {
    String reference = from.json().get(keyword).asText();
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    if (META_SCHEMA.matcher(file).matches()) {
      return new LocatedSchema(
          BooleanNode.TRUE, from.location().at(keyword)); // treated as any JSON
    }
    SchemaLocation resource =
        file.isEmpty() ? identifiers.resource(from.location()) : document(file, from, keyword);
    String fragment =
        hash < 0 ? "" : decode(reference, reference.substring(hash + 1), from, keyword);
    SchemaLocation target = resource;
    if (fragment.startsWith("/")) {
      target = new SchemaLocation(resource.document(), resource.pointer() + fragment);
    } else if (!fragment.isEmpty()) {
      target = identifiers.anchor(resource, fragment);
      if (target == null) {
        throw dangling(reference, from, keyword, "there is no anchor " + fragment);
      }
    }
    JsonNode schema = root(target.document()).json().at(target.pointer());
    if (!schema.isObject() && !schema.isBoolean()) {
      throw dangling(reference, from, keyword, "there is no schema at " + target);
    }
    return new LocatedSchema(schema, target);
  }

  /** Whether a {@code $dynamicRef} can lead to one schema only. */
  boolean isUnambiguous(String dynamicReference) {
    return identifiers.dynamicAnchors(dynamicReference.replaceFirst(".*#", "")) <= 1;
  }

  private static String decode(String reference, String text, LocatedSchema from, String keyword) {
    try {
      // A plus sign means a space in forms only, not in addresses.
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw dangling(
          reference, from, keyword, "it has a percent sign without two hexadecimal digits");
    }
  }

  private SchemaLocation document(String file, LocatedSchema from, String keyword) {
    URI reference = uri(file, from, keyword);
    URI address = identifiers.base(from.location()).resolve(reference).normalize();
    SchemaLocation known = identifiers.resource(address);
    if (known != null) {
      return known;
    }
    URI document = from.location().document().resolve(reference).normalize();
    if (!isReadable(document)) {
      throw refused(file, address, document, from.location().at(keyword));
    }
    try {
      return root(document).location();
    } catch (IllegalArgumentException e) {
      throw dangling(
          SchemaLocation.root(document).toString(), from, keyword, "the file cannot be read");
    }
  }

  private static SchemaException refused(
      String reference, URI address, URI document, SchemaLocation location) {
    boolean isFile = "file".equals(document.getScheme()) && document.getRawAuthority() == null;
    return isFile
        ? new SchemaException(
            location,
            "the reference " + reference + " leads out of the folders of the sources",
            "add the file or its folder to the sources")
        : new SchemaException(
            location,
            "the schema "
                + address
                + " is not among the sources, and nothing is fetched from the network",
            "add the file, with this address as its $id");
  }

  private boolean isReadable(URI document) {
    String scheme = document.getScheme();
    return (scheme != null && CLASS_PATH_SCHEMES.contains(scheme)) || isSource.test(document);
  }

  private static URI uri(String file, LocatedSchema from, String keyword) {
    try {
      return new URI(file);
    } catch (URISyntaxException e) {
      throw dangling(file, from, keyword, "it is not a URI reference");
    }
  }

  private static SchemaException dangling(
      String reference, LocatedSchema from, String keyword, String why) {
    return new SchemaException(
        from.location().at(keyword),
        "the reference " + reference + " leads nowhere: " + why,
        "correct the path");
  }
}
