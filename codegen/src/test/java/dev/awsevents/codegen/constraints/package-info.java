@NullMarked
package dev.awsevents.codegen.constraints;

import org.jspecify.annotations.NullMarked;
