package dev.awsevents.codegen.model;

/**
 * What the events of a type are sent with, as the EventBridge schema registry has it.
 *
 * @param source value of {@code source}, or empty
 * @param detailType value of {@code detail-type}, or empty
 */
public record EventOrigin(String source, String detailType) {}
