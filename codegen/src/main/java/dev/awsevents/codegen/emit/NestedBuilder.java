package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;

/**
 * A method of a builder that takes a lambda over the builder of a record, so that nested records
 * need no {@code build()}.
 *
 * @param prefix of its name, before that of the field
 * @param built the record
 * @param keyed whether it takes the key of an entry, too
 * @param summary what it does, for its Javadoc
 */
record NestedBuilder(String prefix, ClassName built, boolean keyed, String summary) {}
