@NullMarked
package dev.awsevents.logging;

import org.jspecify.annotations.NullMarked;
