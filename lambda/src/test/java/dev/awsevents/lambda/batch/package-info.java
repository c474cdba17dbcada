@NullMarked
package dev.awsevents.lambda.batch;

import org.jspecify.annotations.NullMarked;
