/**
 * Documents inside a field of another document.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.content;

import org.jspecify.annotations.NullMarked;
