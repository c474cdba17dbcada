package dev.awsevents.codegen.model;

import java.util.Optional;

/**
 * A document inside the text or binary content of a field.
 *
 * @param type the type of the document; empty for free-form JSON
 * @param compressed whether it is compressed with gzip
 */
public record EmbeddedContent(Optional<TypeReference.Named> type, boolean compressed) {}
