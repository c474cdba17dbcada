/**
 * What the adapters for both versions of Jackson share. Nothing here names a type of Jackson.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.mapper;

import org.jspecify.annotations.NullMarked;
