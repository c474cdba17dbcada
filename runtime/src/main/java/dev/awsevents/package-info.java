/** Entry point: reads, writes and identifies AWS Lambda payloads. */
@NullMarked
package dev.awsevents;

import org.jspecify.annotations.NullMarked;
