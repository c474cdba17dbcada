/**
 * Documents that are content of a field of another document.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.content;

import org.jspecify.annotations.NullMarked;
