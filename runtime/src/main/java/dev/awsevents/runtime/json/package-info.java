/**
 * Strict JSON (RFC 8259) over UTF-8 bytes, in the form that generated codecs need.
 *
 * <p>For generated code. It is not API and changes without notice.
 */
@NullMarked
package dev.awsevents.runtime.json;

import org.jspecify.annotations.NullMarked;
