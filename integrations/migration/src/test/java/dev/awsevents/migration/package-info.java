/** Tests over all types that both libraries have. */
@NullMarked
package dev.awsevents.migration;

import org.jspecify.annotations.NullMarked;
