/** An application with functions of all kinds. */
@NullMarked
package dev.awsevents.spring.functions;

import org.jspecify.annotations.NullMarked;
