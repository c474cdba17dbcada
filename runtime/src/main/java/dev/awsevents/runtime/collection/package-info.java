/**
 * Unmodifiable lists and maps that tell an absent collection from an empty one.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.collection;

import org.jspecify.annotations.NullMarked;
