/**
 * What a command gives back: tables, JSON, text that is safe on a terminal, failures, exit codes.
 */
@NullMarked
package dev.awsevents.cli.output;

import org.jspecify.annotations.NullMarked;
