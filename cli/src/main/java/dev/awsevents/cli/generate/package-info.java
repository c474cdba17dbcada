/** The work of {@code generate}: runs the code generator on schema files. */
@NullMarked
package dev.awsevents.cli.generate;

import org.jspecify.annotations.NullMarked;
