/** Tries the generator on schemas that nobody wrote for it. */
@NullMarked
package dev.awsevents.codegen.foreign;

import org.jspecify.annotations.NullMarked;
