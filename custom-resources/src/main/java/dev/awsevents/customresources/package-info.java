/**
 * Functions behind custom resources of AWS CloudFormation: {@link
 * dev.awsevents.customresources.CustomResourceFunction}.
 */
@NullMarked
package dev.awsevents.customresources;

import org.jspecify.annotations.NullMarked;
