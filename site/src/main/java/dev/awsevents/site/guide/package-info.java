/** The Markdown pages of the repository as pages of the site. */
@NullMarked
package dev.awsevents.site.guide;

import org.jspecify.annotations.NullMarked;
