package dev.awsevents.runtime.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Each test of the class begins with a reader that has learnt nothing yet. No two such classes run
 * at the same time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ColdReaderExtension.class)
@ResourceLock("what the reader has learnt")
@interface ColdReader {}
