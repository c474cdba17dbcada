/** The pages of types: fields, fixtures and code. */
@NullMarked
package dev.awsevents.site.type;

import org.jspecify.annotations.NullMarked;
