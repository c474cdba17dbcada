package dev.awsevents.site.browser;

import dev.awsevents.site.browser.code.BuilderCalls;
import dev.awsevents.site.browser.code.Expression;
import org.jspecify.annotations.Nullable;

/** Takes details of EventBridge events apart. The build writes the implementations. */
interface DetailTypes {
  /**
   * Code for a detail, of a type or as free-form JSON; null for null.
   *
   * @param outer calls of the builder of the event
   */
  @Nullable Expression expression(BuilderCalls outer, @Nullable Object detail);
}
