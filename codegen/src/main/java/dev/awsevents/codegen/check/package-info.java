/** What the model must fulfil before code is made of it. */
@NullMarked
package dev.awsevents.codegen.check;

import org.jspecify.annotations.NullMarked;
