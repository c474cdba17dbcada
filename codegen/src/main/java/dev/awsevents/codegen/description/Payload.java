package dev.awsevents.codegen.description;

import dev.awsevents.codegen.meaning.LocatedSchema;

/**
 * A schema of what an API sends or receives.
 *
 * @param name the best name for its type
 */
public record Payload(LocatedSchema schema, String name) {}
