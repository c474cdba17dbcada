@NullMarked
package dev.awsevents.codegen.naming;

import org.jspecify.annotations.NullMarked;
