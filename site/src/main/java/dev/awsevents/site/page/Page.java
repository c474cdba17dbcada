package dev.awsevents.site.page;

import org.jspecify.annotations.Nullable;

/**
 * A page of the site.
 *
 * @param path below the folder of the site: {@code types/SqsEvent.html}
 * @param title what the browser's tab and lists of pages show
 * @param description one sentence about the page
 * @param section the part of the site that it belongs to
 * @param template the name of the file that makes it, without its ending
 * @param content what the template shows
 */
public record Page(
    String path,
    String title,
    String description,
    @Nullable Section section,
    String template,
    Object content) {
  /** What leads from the page to the folder of the site: empty, or {@code ../} some times. */
  public String root() {
    return "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
  }
}
