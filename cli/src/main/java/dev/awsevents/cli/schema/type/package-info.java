/**
 * What a payload consists of, as far as any format can tell it: one model, which the writers of all
 * formats share that are not JSON Schema themselves.
 */
@NullMarked
package dev.awsevents.cli.schema.type;

import org.jspecify.annotations.NullMarked;
