/** Lambda functions with a main method of their own: {@link dev.awsevents.function.Lambda}. */
@NullMarked
package dev.awsevents.function;

import org.jspecify.annotations.NullMarked;
