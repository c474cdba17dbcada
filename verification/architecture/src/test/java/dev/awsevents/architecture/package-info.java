/** The rules that hold between artifacts; each artifact has a PackagesTest for its own packages. */
package dev.awsevents.architecture;
