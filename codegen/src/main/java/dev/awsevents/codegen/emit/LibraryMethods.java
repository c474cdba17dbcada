package dev.awsevents.codegen.emit;

/**
 * Methods of the runtime's reader and writer.
 *
 * @param read name of the reader's
 * @param write name of the writer's
 */
record LibraryMethods(String read, String write) {}
