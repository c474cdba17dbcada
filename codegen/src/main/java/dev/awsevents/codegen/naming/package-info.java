/** From wire names to Java names. */
@NullMarked
package dev.awsevents.codegen.naming;

import org.jspecify.annotations.NullMarked;
