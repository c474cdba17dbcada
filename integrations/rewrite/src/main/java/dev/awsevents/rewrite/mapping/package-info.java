/** Which class, property and constant of aws-lambda-java-events is which of awsevents. */
@NullMarked
package dev.awsevents.rewrite.mapping;

import org.jspecify.annotations.NullMarked;
