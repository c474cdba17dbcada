@NullMarked
package dev.awsevents.flink;

import org.jspecify.annotations.NullMarked;
