/** Finds and reads payloads in files, folders, lists and the standard input. */
@NullMarked
package dev.awsevents.cli.input;

import org.jspecify.annotations.NullMarked;
