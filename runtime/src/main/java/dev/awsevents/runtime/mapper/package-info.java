/**
 * What the adapters for both versions of Jackson share; no type of Jackson occurs here.
 *
 * <p>For generated code; not API: it changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.mapper;

import org.jspecify.annotations.NullMarked;
