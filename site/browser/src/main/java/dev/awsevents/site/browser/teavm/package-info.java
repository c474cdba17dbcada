/** Helps the compiler to JavaScript: it has another JDK, and a page needs less of the library. */
@NullMarked
package dev.awsevents.site.browser.teavm;

import org.jspecify.annotations.NullMarked;
