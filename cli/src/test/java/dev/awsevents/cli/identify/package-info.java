@NullMarked
package dev.awsevents.cli.identify;

import org.jspecify.annotations.NullMarked;
