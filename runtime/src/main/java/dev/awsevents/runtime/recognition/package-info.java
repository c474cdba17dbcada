/**
 * Finds the type of a payload by the rules in the schemas.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.recognition;

import org.jspecify.annotations.NullMarked;
