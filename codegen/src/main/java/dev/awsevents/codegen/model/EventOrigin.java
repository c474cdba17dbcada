package dev.awsevents.codegen.model;

/**
 * The source and the detail type of an EventBridge event, from the schema registry.
 *
 * @param source value of {@code source}, or empty
 * @param detailType value of {@code detail-type}, or empty
 */
public record EventOrigin(String source, String detailType) {}
