/** Makes the site. {@link dev.awsevents.site.SiteGenerator} is the entrance. */
@NullMarked
package dev.awsevents.site;

import org.jspecify.annotations.NullMarked;
