/** How generated records print themselves. */
@NullMarked
package dev.awsevents.text;

import org.jspecify.annotations.NullMarked;
