/** From JSON Schema documents to the model. */
@NullMarked
package dev.awsevents.codegen.read;

import org.jspecify.annotations.NullMarked;
