@NullMarked
package dev.awsevents.cli.generate;

import org.jspecify.annotations.NullMarked;
