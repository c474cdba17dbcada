package dev.awsevents.codegen.model;

/**
 * A document inside a field.
 *
 * @param type what it is read as
 * @param compressed whether it is compressed with gzip
 */
public record EmbeddedContent(TypeReference.Named type, boolean compressed) {}
