/**
 * Runs functions as Lambda does: the real runtime interface client in a process of its own, which
 * talks to a Runtime API on loopback.
 */
package dev.awsevents.lambda.runtimeapi;
