/** Java expressions that build records: what they are made of, and how they are printed. */
@NullMarked
package dev.awsevents.site.browser.code;

import org.jspecify.annotations.NullMarked;
