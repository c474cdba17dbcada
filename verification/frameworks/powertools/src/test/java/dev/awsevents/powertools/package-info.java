/** The functions of docs/powertools.md, and what modules of Powertools do with our types. */
package dev.awsevents.powertools;
