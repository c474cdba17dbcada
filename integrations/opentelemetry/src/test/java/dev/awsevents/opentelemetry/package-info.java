@NullMarked
package dev.awsevents.opentelemetry;

import org.jspecify.annotations.NullMarked;
