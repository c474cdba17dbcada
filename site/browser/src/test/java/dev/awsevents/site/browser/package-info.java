@NullMarked
package dev.awsevents.site.browser;

import org.jspecify.annotations.NullMarked;
