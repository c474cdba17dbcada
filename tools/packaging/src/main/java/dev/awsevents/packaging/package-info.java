/** Makes zip files that Lambda runs. */
@NullMarked
package dev.awsevents.packaging;

import org.jspecify.annotations.NullMarked;
