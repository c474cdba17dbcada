/** JSON Schema and OpenAPI: the schemas themselves, each in one document that stands alone. */
@NullMarked
package dev.awsevents.cli.schema.json;

import org.jspecify.annotations.NullMarked;
