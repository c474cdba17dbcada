/** Lambda's log lines for Log4j 2. */
@NullMarked
package dev.awsevents.logging.log4j;

import org.jspecify.annotations.NullMarked;
