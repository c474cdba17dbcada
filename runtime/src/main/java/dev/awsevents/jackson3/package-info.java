/**
 * Adapters from Jackson 3 to the codecs. Loaded by Jackson only, through {@link
 * dev.awsevents.jackson.JacksonCodec}.
 */
@NullMarked
package dev.awsevents.jackson3;

import org.jspecify.annotations.NullMarked;
