/**
 * What is to be generated: roots, records, unions, open enums and their fields. Every other package
 * may use it, and it uses none: it also has the places in schemas, the error that names such a
 * place, and the limits of generated code.
 */
@NullMarked
package dev.awsevents.codegen.model;

import org.jspecify.annotations.NullMarked;
