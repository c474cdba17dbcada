@NullMarked
package dev.awsevents.micronaut;

import org.jspecify.annotations.NullMarked;
