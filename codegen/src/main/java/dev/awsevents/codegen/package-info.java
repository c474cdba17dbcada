/**
 * Generates records, builders and codecs from JSON Schemas. Three stages, three packages: {@code
 * read} knows JSON Schema and no Java, {@code check} knows the model alone, {@code emit} knows Java
 * and no JSON Schema.
 */
@NullMarked
package dev.awsevents.codegen;

import org.jspecify.annotations.NullMarked;
