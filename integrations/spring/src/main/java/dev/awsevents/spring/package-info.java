/** Functions of Spring Cloud Function that take and return the types of awsevents. */
@NullMarked
package dev.awsevents.spring;

import org.jspecify.annotations.NullMarked;
