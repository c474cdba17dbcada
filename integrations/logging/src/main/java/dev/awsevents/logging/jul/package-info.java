/** Lambda's log lines for java.util.logging. */
@NullMarked
package dev.awsevents.logging.jul;

import org.jspecify.annotations.NullMarked;
