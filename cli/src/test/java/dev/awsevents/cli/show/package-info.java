@NullMarked
package dev.awsevents.cli.show;

import org.jspecify.annotations.NullMarked;
