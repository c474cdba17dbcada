/** What a type is made of. */
@NullMarked
package dev.awsevents.cli.show;

import org.jspecify.annotations.NullMarked;
