package dev.awsevents.codegen.description;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.SchemaException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds out what the description of an API describes. */
public final class ApiDescription {
  private ApiDescription() {}

  /** Whether a document describes an API, and is no schema itself. */
  public static boolean isOne(JsonNode document) {
    return isAsyncApi(document)
        || Stream.of("openapi", "swagger").anyMatch(keyword -> hasVersion(document, keyword));
  }

  private static boolean isAsyncApi(JsonNode document) {
    return hasVersion(document, "asyncapi");
  }

  private static boolean hasVersion(JsonNode document, String keyword) {
    return document.path(keyword).isTextual() || document.path(keyword).isNumber();
  }

  /**
   * The schemas of what the API sends and receives, and their names. Definitions are not among
   * them, although many of these schemas only refer to one.
   *
   * @param warnings takes a sentence for each message that is not JSON, or whose schema is none
   * @throws SchemaException if a reference leads nowhere, or in a circle
   */
  public static List<Payload> payloads(
      LocatedSchema document, SchemaDocuments documents, Consumer<String> warnings) {
    return read(document, documents, warnings).found();
  }

  /**
   * The other documents that the description is cut into. What they hold is no schema, except their
   * definitions.
   *
   * @throws SchemaException if a reference leads nowhere, or in a circle
   */
  public static Set<URI> parts(LocatedSchema document, SchemaDocuments documents) {
    Payloads payloads = read(document, documents, unused -> {});
    payloads.found(); // follows the references
    Set<URI> parts = new HashSet<>(payloads.documentsOfTargets());
    parts.remove(document.location().document());
    return parts;
  }

  private static Payloads read(
      LocatedSchema document, SchemaDocuments documents, Consumer<String> warnings) {
    Payloads payloads = new Payloads(documents);
    if (isAsyncApi(document.json())) {
      new AsyncApiReader(document, payloads, warnings).read();
    } else {
      new OpenApiReader(document, payloads).read();
    }
    return payloads;
  }
}
