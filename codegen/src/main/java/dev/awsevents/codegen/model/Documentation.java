package dev.awsevents.codegen.model;

import java.util.List;

/**
 * What is told about a type or field.
 *
 * @param description in words, possibly empty
 * @param defaultValue what stands for a missing value, possibly empty
 * @param sources addresses of the pages that the facts come from, possibly empty
 * @param deprecated whether it should not be used any more
 */
public record Documentation(
    String description, String defaultValue, List<String> sources, boolean deprecated) {}
