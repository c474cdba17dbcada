/** The generator, run as the plugins of jsonschema2pojo run it. */
@NullMarked
package dev.awsevents.cli.generate;

import org.jspecify.annotations.NullMarked;
