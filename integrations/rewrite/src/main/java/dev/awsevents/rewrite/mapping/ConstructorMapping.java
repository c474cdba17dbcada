package dev.awsevents.rewrite.mapping;

import java.util.List;

/**
 * The properties that a constructor of AWS's class sets.
 *
 * @param aws binary name of AWS's class
 * @param parameters erased types of the parameters
 * @param properties for each parameter the property, as in {@link PropertyMapping#property}
 */
public record ConstructorMapping(String aws, List<String> parameters, List<String> properties) {}
