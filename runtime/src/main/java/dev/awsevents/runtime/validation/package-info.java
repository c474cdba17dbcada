/**
 * What {@code validate()} of generated types does: checks a value against what its schema says.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.validation;

import org.jspecify.annotations.NullMarked;
