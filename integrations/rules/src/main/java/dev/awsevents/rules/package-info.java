/** Event patterns of EventBridge rules. */
@NullMarked
package dev.awsevents.rules;

import org.jspecify.annotations.NullMarked;
