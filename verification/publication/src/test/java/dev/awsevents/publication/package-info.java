/** Rules for what a release publishes. */
package dev.awsevents.publication;
