/** A second serializer, and handlers of its type. */
package dev.awsevents.lambda.serializer.other;
