/**
 * Unmodifiable lists and maps that tell an absent collection from an empty one.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.collection;

import org.jspecify.annotations.NullMarked;
