package dev.awsevents.cli.packaging;

import dev.awsevents.packaging.PackagedFunction;
import java.util.Locale;

/** Tells what has been packaged. */
public final class PackageReport {
  private static final double MEGABYTE = 1024.0 * 1024.0;

  private PackageReport() {}

  /** A line for the zip file, for each of its parts, and for each note. */
  public static String of(PackagedFunction packaged) {
    StringBuilder text = new StringBuilder();
    text.append(packaged.zip()).append('\n');
    for (PackagedFunction.Part part : packaged.parts()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-14s %6.1f MB  %s%n",
              part.name(),
              part.size() / MEGABYTE,
              part.description()));
    }
    text.append(
        limit("compressed", packaged.zipSize(), PackagedFunction.MOST_UPLOADED, "upload by S3"));
    text.append(
        limit(
            "unpacked",
            packaged.unpackedSize(),
            PackagedFunction.MOST_UNPACKED,
            "Lambda refuses it"));
    packaged.notes().forEach(note -> text.append("Note: ").append(note).append(".\n"));
    return text.toString();
  }

  private static String limit(String what, long size, long most, String beyond) {
    return String.format(
        Locale.ROOT,
        "  %-14s %6.1f MB  of %.0f MB%s%n",
        what,
        size / MEGABYTE,
        most / MEGABYTE,
        size > most ? ": too large, " + beyond : "");
  }
}
