/**
 * What generated builders use.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.builder;

import org.jspecify.annotations.NullMarked;
