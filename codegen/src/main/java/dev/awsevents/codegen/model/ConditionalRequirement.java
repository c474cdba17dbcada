package dev.awsevents.codegen.model;

import java.util.List;

/**
 * What a record must have if one of its fields has a certain value.
 *
 * @param field the field, a string
 * @param value the value
 * @param required the other fields
 */
public record ConditionalRequirement(Field field, String value, List<Field> required) {}
