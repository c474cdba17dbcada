/** Tables of the AWS Glue Data Catalog, for Amazon Athena. */
@NullMarked
package dev.awsevents.cli.schema.glue;

import org.jspecify.annotations.NullMarked;
