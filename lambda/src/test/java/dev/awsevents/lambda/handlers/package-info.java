/** Handlers of the kinds that the Java runtimes of Lambda know. */
package dev.awsevents.lambda.handlers;
