/**
 * From the meaning of schemas to the model. {@link dev.awsevents.codegen.read.SchemaReader} is the
 * entrance. This package decides which meanings become types of their own, and their names.
 */
@NullMarked
package dev.awsevents.codegen.read;

import org.jspecify.annotations.NullMarked;
