/** Tests with a loopback server in the place of Amazon S3. */
@NullMarked
package dev.awsevents.customresources;

import org.jspecify.annotations.NullMarked;
