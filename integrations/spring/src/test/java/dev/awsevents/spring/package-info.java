@NullMarked
package dev.awsevents.spring;

import org.jspecify.annotations.NullMarked;
