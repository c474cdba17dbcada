@NullMarked
package dev.awsevents.conformance;

import org.jspecify.annotations.NullMarked;
