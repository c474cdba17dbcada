/** Functions with the Runtime API that Quarkus has for tests. */
@NullMarked
package dev.awsevents.quarkus;

import org.jspecify.annotations.NullMarked;
