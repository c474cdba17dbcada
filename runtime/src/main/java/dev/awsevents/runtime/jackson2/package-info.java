/**
 * Makes Jackson 2 read and write generated types by their codecs. Jackson loads these classes
 * through {@code JacksonCodec}.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.jackson2;

import org.jspecify.annotations.NullMarked;
