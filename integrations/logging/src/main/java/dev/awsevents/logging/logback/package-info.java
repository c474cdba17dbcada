/** Lambda's log lines for Logback. */
@NullMarked
package dev.awsevents.logging.logback;

import org.jspecify.annotations.NullMarked;
