/** How a command ends: failures, problems with files, exit codes. */
@NullMarked
package dev.awsevents.cli.output;

import org.jspecify.annotations.NullMarked;
