/**
 * Adapters from Jackson 2 to the codecs. Loaded by Jackson only, through {@link
 * dev.awsevents.jackson.JacksonCodec}.
 */
@NullMarked
package dev.awsevents.jackson2;

import org.jspecify.annotations.NullMarked;
