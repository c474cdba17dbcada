@NullMarked
package dev.awsevents.check.output;

import org.jspecify.annotations.NullMarked;
