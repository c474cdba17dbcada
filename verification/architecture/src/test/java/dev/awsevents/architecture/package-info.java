/**
 * The rules that hold between artifacts, and for all pages; each artifact has a PackagesTest for
 * its own packages.
 */
package dev.awsevents.architecture;
