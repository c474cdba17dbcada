@NullMarked
package dev.awsevents.cli.catalogue;

import org.jspecify.annotations.NullMarked;
