@NullMarked
package dev.awsevents.codegen.emit;

import org.jspecify.annotations.NullMarked;
