/**
 * What JSON Schemas mean. A schema document is a {@link
 * dev.awsevents.codegen.meaning.LocatedSchema}, and {@link
 * dev.awsevents.codegen.meaning.MeaningReader} finds out which kind of value it describes, whatever
 * combination of keywords says so. Nothing here knows which types the values become in Java.
 */
@NullMarked
package dev.awsevents.codegen.meaning;

import org.jspecify.annotations.NullMarked;
