@NullMarked
package dev.awsevents.codegen;

import org.jspecify.annotations.NullMarked;
