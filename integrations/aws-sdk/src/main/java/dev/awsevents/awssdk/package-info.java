/** Items and stream records of DynamoDB as the types of the AWS SDK for Java 2.x, and back. */
@NullMarked
package dev.awsevents.awssdk;

import org.jspecify.annotations.NullMarked;
