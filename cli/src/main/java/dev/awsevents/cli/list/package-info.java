/** The work of {@code list}: selects and prints types. */
@NullMarked
package dev.awsevents.cli.list;

import org.jspecify.annotations.NullMarked;
