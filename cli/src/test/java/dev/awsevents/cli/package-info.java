@NullMarked
package dev.awsevents.cli;

import org.jspecify.annotations.NullMarked;
