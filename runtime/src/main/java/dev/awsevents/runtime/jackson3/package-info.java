/**
 * Makes Jackson 3 read and write generated types by their codecs. Jackson loads these classes
 * through {@code JacksonCodec}.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.jackson3;

import org.jspecify.annotations.NullMarked;
