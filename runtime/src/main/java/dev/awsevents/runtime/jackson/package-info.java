/**
 * The annotation that makes generated types known to Jackson.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.jackson;

import org.jspecify.annotations.NullMarked;
