/** Code with colours. */
@NullMarked
package dev.awsevents.site.code;

import org.jspecify.annotations.NullMarked;
