/** Declarations of TypeScript. */
@NullMarked
package dev.awsevents.cli.schema.typescript;

import org.jspecify.annotations.NullMarked;
