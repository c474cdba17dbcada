@NullMarked
package dev.awsevents.check.input;

import org.jspecify.annotations.NullMarked;
