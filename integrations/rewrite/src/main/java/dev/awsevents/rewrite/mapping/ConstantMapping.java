package dev.awsevents.rewrite.mapping;

/**
 * What stands for a constant of AWS: a constant of an open enum, or the text that AWS's constant
 * is.
 *
 * @param aws binary name of AWS's class
 * @param name name of AWS's constant
 * @param constant name of the constant in our class; empty if the text stands for it
 * @param text the text of the constant, on the wire or in Java
 */
public record ConstantMapping(String aws, String name, String constant, String text) {}
