@NullMarked
package dev.awsevents.cli.schema.protobuf;

import org.jspecify.annotations.NullMarked;
