package dev.awsevents.codegen.model;

import java.util.List;

/**
 * A method of a record that leads to a value further inside.
 *
 * @param name of the method
 * @param wireNames the way to the value, from member to member
 * @param location where the schema declares it
 */
public record Shortcut(String name, List<String> wireNames, SchemaLocation location) {}
