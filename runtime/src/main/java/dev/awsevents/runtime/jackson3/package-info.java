/**
 * Has Jackson 3 read and write generated types by their codecs. Jackson loads these classes through
 * {@code JacksonCodec}.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.jackson3;

import org.jspecify.annotations.NullMarked;
