@NullMarked
package dev.awsevents.codegen.meaning;

import org.jspecify.annotations.NullMarked;
