@NullMarked
package dev.awsevents.check;

import org.jspecify.annotations.NullMarked;
