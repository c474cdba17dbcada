/**
 * Compares what callers see of the artifacts with the files in {@code signatures}. Its README says
 * how to read them.
 */
package dev.awsevents.api;
