/** Payloads in Apache Flink: read from connectors, passed between tasks, kept in state. */
@NullMarked
package dev.awsevents.flink;

import org.jspecify.annotations.NullMarked;
