/** What is to be generated: roots, records, unions, open enums and their fields. */
@NullMarked
package dev.awsevents.codegen.model;

import org.jspecify.annotations.NullMarked;
