/** Fuzz targets: what must hold for any input, and the inputs that a fuzzer tries it with. */
@NullMarked
package dev.awsevents.fuzzing;

import org.jspecify.annotations.NullMarked;
