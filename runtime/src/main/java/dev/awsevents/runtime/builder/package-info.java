/**
 * What generated builders are made with.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.builder;

import org.jspecify.annotations.NullMarked;
