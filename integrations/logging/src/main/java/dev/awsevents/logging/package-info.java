/** What the back ends share: the form of log lines, and the identifiers of an invocation. */
@NullMarked
package dev.awsevents.logging;

import org.jspecify.annotations.NullMarked;
