package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.EmbeddedContent;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code contentMediaType} and {@code contentSchema}: the document inside a string. JSON
 * Schema has them as annotations, so those that are of no use are ignored with a warning. In the
 * dialect of this project they are an error.
 */
final class ContentReader {
  private static final String MEDIA_TYPE = "contentMediaType";
  private static final String SCHEMA = "contentSchema";

  private final SchemaDocuments documents;
  private final TypeReader types;
  private final Consumer<String> warnings;

  ContentReader(SchemaDocuments documents, TypeReader types, Consumer<String> warnings) {
    this.documents = documents;
    this.types = types;
    this.warnings = warnings;
  }

  /**
   * The document in a property, or null.
   *
   * @param container the type of the property
   */
  @Nullable EmbeddedContent read(PropertyDeclarations property, TypeReference container) {
    LocatedSchema schema = property.declaring(MEDIA_TYPE, SCHEMA);
    String mediaType = schema.json().path(MEDIA_TYPE).asText();
    boolean compressed = mediaType.equals("application/gzip");
    if (!compressed && !mediaType.equals("application/json")) {
      if (schema.json().has(SCHEMA)) {
        ignore(
            schema.location().at(SCHEMA),
            "contentSchema is only for documents of JSON",
            "add contentMediaType: application/json, or application/gzip for a compressed one");
      }
      return null;
    }
    boolean binary = container.equals(new Plain(Scalar.BINARY));
    if (!binary && (compressed || !container.equals(new Plain(Scalar.STRING)))) {
      ignore(
          schema.location().at(MEDIA_TYPE),
          "only a string can hold a document, and a compressed document needs contentEncoding: base64",
          "correct the type of the property");
      return null;
    }
    return new EmbeddedContent(
        schema.json().has(SCHEMA) ? type(schema) : Optional.empty(), compressed);
  }

  private Optional<Named> type(LocatedSchema schema) {
    SchemaCombination content = new Single(schema.at(SCHEMA));
    String hint = JavaNames.type(schema.location().lastSegment()) + "Content";
    TypeReference type = types.read(content, hint).type();
    if (type instanceof Named found) {
      return Optional.of(found);
    }
    ignore(
        schema.location().at(SCHEMA),
        "the content does not become a type of its own",
        "refer to one with $ref");
    return Optional.empty();
  }

  private void ignore(SchemaLocation location, String problem, String advice) {
    if (documents.isStrict(location.document())) {
      throw new SchemaException(location, problem, advice);
    }
    warnings.accept(location + ": " + problem + "; the keyword is ignored");
  }
}
