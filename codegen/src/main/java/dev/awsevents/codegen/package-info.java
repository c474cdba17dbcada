/**
 * Generates records, builders and codecs from JSON Schemas, and is the only package that knows
 * jsonschema2pojo, which runs it. {@link dev.awsevents.codegen.RecordRuleFactory} is the entrance
 * and shows the way from schema to file. The stages are packages:
 *
 * <ul>
 *   <li>{@code meaning} knows JSON Schema and no Java: it finds out what schemas mean.
 *   <li>{@code read} makes the model of that: types and their names.
 *   <li>{@code check} checks the model.
 *   <li>{@code emit} writes Java and knows no JSON Schema.
 * </ul>
 *
 * <p>All of them share {@code model}, what is to be generated, and {@code naming}, how it is
 * called.
 */
@NullMarked
package dev.awsevents.codegen;

import org.jspecify.annotations.NullMarked;
