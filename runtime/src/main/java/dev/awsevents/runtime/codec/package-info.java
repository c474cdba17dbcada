/**
 * Finds the codec of a type, and what codecs have in common.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.codec;

import org.jspecify.annotations.NullMarked;
