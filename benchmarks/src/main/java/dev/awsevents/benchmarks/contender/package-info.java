/** What is measured: the library and its peers, behind one interface. */
@NullMarked
package dev.awsevents.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
