/** Functions that the tests package. */
@NullMarked
package com.example;

import org.jspecify.annotations.NullMarked;
