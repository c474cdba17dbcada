/**
 * Documents that describe an API, and not one value: OpenAPI and AsyncAPI. {@link
 * dev.awsevents.codegen.description.ApiDescription} finds the schemas of payloads in them, and says
 * how their types are called.
 */
@NullMarked
package dev.awsevents.codegen.description;

import org.jspecify.annotations.NullMarked;
