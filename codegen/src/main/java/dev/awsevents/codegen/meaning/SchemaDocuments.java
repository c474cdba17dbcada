package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Loads schema documents and follows references between them. A reference leads to a loaded schema
 * that has the address as its {@code $id}, or else to the file that the user has given for the
 * address, or else to a file of the sources. Files that only a reference leads to are loaded then.
 */
public final class SchemaDocuments {
  private static final Pattern META_SCHEMA =
      Pattern.compile("https?://json-schema\\.org/(draft[-/0-9]+/)?(hyper-)?schema");

  /** These lead to the class path of the build, which the user of the generator has chosen. */
  public static final Set<String> CLASS_PATH_SCHEMES = Set.of("classpath", "resource", "java");

  private final DocumentSource source;
  private final Map<URI, JsonNode> loaded = new HashMap<>();
  private final SchemaIdentifiers identifiers = new SchemaIdentifiers();

  /** Takes where documents come from. */
  public SchemaDocuments(DocumentSource source) {
    this.source = source;
  }

  /**
   * The root of a document.
   *
   * @throws SchemaException if the document is not a schema
   */
  public LocatedSchema root(URI document) {
    return root(document, document);
  }

  /** The root of a document that is in a file, which need not be at its address. */
  private LocatedSchema root(URI document, URI file) {
    JsonNode schema = loaded.get(document);
    if (schema == null) {
      schema = load(file);
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

  private JsonNode load(URI file) {
    SchemaLocation location = SchemaLocation.root(file);
    JsonNode schema = RegistryAnswer.unwrap(source.load(file), location);
    if (!schema.isObject()) {
      throw new SchemaException(
          location, "the file does not hold a JSON object", "describe the payload with a schema");
    }
    return schema;
  }

  /**
   * The error for a reference that leads nowhere: one that names all such references.
   *
   * @param first the one that was found first
   * @param roots the schemas from which others are reached
   */
  public SchemaException missing(UnresolvedReference first, List<LocatedSchema> roots) {
    List<UnresolvedReference> missing = new ArrayList<>();
    missing.add(first);
    missing.addAll(new ReachableReferences(this).unresolved(roots));
    return MissingSchemas.of(missing);
  }

  /** The schemas that references lead to, from some schemas on, as far as they can be followed. */
  public List<LocatedSchema> reachable(List<LocatedSchema> from) {
    return new ReachableReferences(this).targets(from);
  }

  /**
   * The schema that a reference leads to.
   *
   * @param keyword the keyword with the reference: {@code $ref} or {@code $dynamicRef}
   * @throws UnresolvedReference if it leads nowhere
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
    JsonNode document = root(target.document()).json();
    JsonNode schema = document.at(target.pointer());
    if (schema.isMissingNode() && fragment.startsWith("/")) {
      // Many schemas mean the document, although the $id of a definition around says otherwise.
      target = new SchemaLocation(target.document(), fragment);
      schema = document.at(fragment);
    }
    if (!schema.isObject() && !schema.isBoolean()) {
      throw dangling(reference, from, keyword, "there is no schema at " + target);
    }
    return SchemaFormats.unwrap(new LocatedSchema(schema, target));
  }

  /** Whether a {@code $dynamicRef} or {@code $recursiveRef} can lead to one schema only. */
  boolean isUnambiguous(LocatedSchema from, String keyword) {
    String anchor = from.json().get(keyword).asText().replaceFirst(".*#", "");
    return identifiers.dynamicAnchors(anchor) <= 1;
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
    SchemaLocation place = from.location().at(keyword);
    URI reference = uri(file, from, keyword);
    URI address = identifiers.base(from.location()).resolve(reference).normalize();
    SchemaLocation known = identifiers.resource(address);
    if (known != null) {
      return known;
    }
    Optional<URI> given = source.fileOf(address);
    if (given.isPresent()) {
      return given(address, given.get(), place);
    }
    URI document = from.location().document().resolve(reference).normalize();
    if (!isReadable(document)) {
      throw refused(file, address, document, place);
    }
    try {
      return root(document).location();
    } catch (IllegalArgumentException e) {
      if (!isReadable(address)) {
        throw UnresolvedReference.remote(place, address.toString());
      }
      throw UnresolvedReference.local(
          place,
          document.toString(),
          "the reference "
              + SchemaLocation.root(document)
              + " leads nowhere: the file cannot be read",
          "correct the path");
    }
  }

  /** The document of an address that the user has a file for. */
  private SchemaLocation given(URI address, URI file, SchemaLocation place) {
    if (loaded.containsKey(file)) {
      return SchemaLocation.root(file); // the file is a source, too
    }
    try {
      return root(address, file).location();
    } catch (IllegalArgumentException e) {
      throw UnresolvedReference.local(
          place,
          address.toString(),
          "the file "
              + SchemaLocation.root(file)
              + " for the schema "
              + address
              + " cannot be read",
          "correct its path");
    }
  }

  private static SchemaException refused(
      String reference, URI address, URI document, SchemaLocation location) {
    boolean isFile = "file".equals(document.getScheme()) && document.getRawAuthority() == null;
    return isFile
        ? UnresolvedReference.local(
            location,
            document.toString(),
            "the reference " + reference + " leads out of the folders of the sources",
            "add the file or its folder to the sources")
        : UnresolvedReference.remote(location, address.toString());
  }

  private boolean isReadable(URI document) {
    String scheme = document.getScheme();
    return (scheme != null && CLASS_PATH_SCHEMES.contains(scheme)) || source.isReadable(document);
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
    return UnresolvedReference.local(
        from.location().at(keyword),
        from.location().document() + " " + reference,
        "the reference " + reference + " leads nowhere: " + why,
        "correct the path");
  }
}
