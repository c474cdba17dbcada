@NullMarked
package dev.awsevents.codegen.read;

import org.jspecify.annotations.NullMarked;
