/**
 * Compares the schemas of EventBridge events with what AWS publishes of them, and writes the first
 * draft of those that are missing.
 */
@NullMarked
package dev.awsevents.eventbridge.registry;

import org.jspecify.annotations.NullMarked;
