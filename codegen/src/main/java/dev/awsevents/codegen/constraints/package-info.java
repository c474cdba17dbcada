/**
 * From schemas to what {@code validate()} checks. It sees schemas as a validator does, keyword by
 * keyword, and knows nothing of the types that they become.
 */
@NullMarked
package dev.awsevents.codegen.constraints;

import org.jspecify.annotations.NullMarked;
