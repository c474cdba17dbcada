@NullMarked
package dev.awsevents.cli.check;

import org.jspecify.annotations.NullMarked;
