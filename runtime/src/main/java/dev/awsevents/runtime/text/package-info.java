/**
 * How generated records print themselves.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.text;

import org.jspecify.annotations.NullMarked;
