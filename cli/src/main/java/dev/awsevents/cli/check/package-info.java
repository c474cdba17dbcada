/** Trying many payloads: finding, reading, comparing and reporting them. */
@NullMarked
package dev.awsevents.cli.check;

import org.jspecify.annotations.NullMarked;
