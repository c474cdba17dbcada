/**
 * Finds the codec of a type, and has what codecs share.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.codec;

import org.jspecify.annotations.NullMarked;
