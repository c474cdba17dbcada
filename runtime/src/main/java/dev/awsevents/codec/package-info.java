/** What generated codecs are written against: the codec interface and the scalar wire forms. */
@NullMarked
package dev.awsevents.codec;

import org.jspecify.annotations.NullMarked;
