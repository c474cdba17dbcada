/** Tests of the adapters for Jackson. */
@NullMarked
package dev.awsevents.jackson;

import org.jspecify.annotations.NullMarked;
