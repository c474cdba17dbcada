@NullMarked
package dev.awsevents.spark;

import org.jspecify.annotations.NullMarked;
