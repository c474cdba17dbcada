/**
 * Interfaces that schemas attach to generated records where AWS's format forces everyone to write
 * the same code.
 */
@NullMarked
package dev.awsevents.view;

import org.jspecify.annotations.NullMarked;
