@NullMarked
package dev.awsevents.function;

import org.jspecify.annotations.NullMarked;
