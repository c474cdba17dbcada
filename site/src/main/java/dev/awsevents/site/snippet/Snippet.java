package dev.awsevents.site.snippet;

/**
 * A source file to copy.
 *
 * @param title what it does, for a heading
 * @param language of the text
 * @param file its name
 * @param text the whole file
 */
public record Snippet(String title, Language language, String file, String text) {}
