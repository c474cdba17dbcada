/** Why a payload is the event that it is. */
@NullMarked
package dev.awsevents.cli.identify;

import org.jspecify.annotations.NullMarked;
