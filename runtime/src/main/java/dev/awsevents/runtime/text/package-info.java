/**
 * How generated records print themselves.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.text;

import org.jspecify.annotations.NullMarked;
