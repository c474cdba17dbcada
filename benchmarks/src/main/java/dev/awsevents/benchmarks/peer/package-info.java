/**
 * The same payloads as plain records, for libraries without types of their own. Every member may be
 * null. No annotation says so, because avaje's generator does not take such annotations.
 */
package dev.awsevents.benchmarks.peer;
