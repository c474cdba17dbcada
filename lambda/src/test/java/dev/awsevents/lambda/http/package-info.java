@NullMarked
package dev.awsevents.lambda.http;

import org.jspecify.annotations.NullMarked;
