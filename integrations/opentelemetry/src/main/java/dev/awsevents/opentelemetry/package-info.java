/** The trace context of events, for OpenTelemetry. */
@NullMarked
package dev.awsevents.opentelemetry;

import org.jspecify.annotations.NullMarked;
