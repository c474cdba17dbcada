/** What the page of the site calls: modules of JavaScript, and the answers that they give. */
@NullMarked
package dev.awsevents.site.browser;

import org.jspecify.annotations.NullMarked;
