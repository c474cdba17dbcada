/** Strict JSON (RFC 8259) over UTF-8 bytes, in the form that generated codecs need. */
@NullMarked
package dev.awsevents.json;

import org.jspecify.annotations.NullMarked;
