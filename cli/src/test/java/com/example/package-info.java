/** A function that the tests package and run. */
@NullMarked
package com.example;

import org.jspecify.annotations.NullMarked;
