package dev.awsevents.codegen.model;

import java.util.Optional;

/**
 * A document inside a field.
 *
 * @param type what it is read as; empty for free-form JSON
 * @param compressed whether it is compressed with gzip
 */
public record EmbeddedContent(Optional<TypeReference.Named> type, boolean compressed) {}
