@NullMarked
package dev.awsevents.awssdk;

import org.jspecify.annotations.NullMarked;
