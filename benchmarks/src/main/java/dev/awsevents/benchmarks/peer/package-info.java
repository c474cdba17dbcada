/**
 * The same payloads as plain records, for libraries that bring no types of their own. Every member
 * may be null; it is not marked, because avaje's generator does not take such annotations.
 */
package dev.awsevents.benchmarks.peer;
