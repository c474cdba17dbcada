@NullMarked
package dev.awsevents.codegen.model;

import org.jspecify.annotations.NullMarked;
