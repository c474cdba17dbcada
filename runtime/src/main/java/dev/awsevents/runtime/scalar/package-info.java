/**
 * Scalars that AWS sends in forms of its own: timestamps, binary content, numbers in strings.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.scalar;

import org.jspecify.annotations.NullMarked;
