/** The events of AWS services on EventBridge, with their patterns. */
@NullMarked
package dev.awsevents.site.event;

import org.jspecify.annotations.NullMarked;
