/** Tests of the recipe. */
@NullMarked
package dev.awsevents.rewrite;

import org.jspecify.annotations.NullMarked;
