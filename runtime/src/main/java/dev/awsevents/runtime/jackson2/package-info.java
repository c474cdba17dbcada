/**
 * Has Jackson 2 read and write generated types by their codecs. Jackson loads these classes through
 * {@code JacksonCodec}.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.jackson2;

import org.jspecify.annotations.NullMarked;
