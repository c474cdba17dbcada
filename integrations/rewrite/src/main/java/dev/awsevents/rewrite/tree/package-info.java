/** Makes and reads trees of OpenRewrite. */
@NullMarked
package dev.awsevents.rewrite.tree;

import org.jspecify.annotations.NullMarked;
