@NullMarked
package dev.awsevents.cli.input;

import org.jspecify.annotations.NullMarked;
