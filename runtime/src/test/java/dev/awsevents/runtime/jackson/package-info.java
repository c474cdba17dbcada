/** Tests of the adapters for Jackson. */
@NullMarked
package dev.awsevents.runtime.jackson;

import org.jspecify.annotations.NullMarked;
