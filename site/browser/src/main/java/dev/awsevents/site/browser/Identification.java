package dev.awsevents.site.browser;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import dev.awsevents.runtime.recognition.ConditionText;
import dev.awsevents.runtime.recognition.RecognitionExplanation;
import dev.awsevents.runtime.recognition.RecognitionExplanation.Candidate;
import dev.awsevents.runtime.recognition.RuleMatch;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The answer of {@link IdentifyModule#identify}. */
final class Identification {
  private Identification() {}

  /** The answer as JSON. */
  static String of(String text) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    try {
      write(out, RecognitionExplanation.of(text.getBytes(StandardCharsets.UTF_8)));
      out.name("error");
      out.writeNull();
    } catch (EventFormatException e) {
      out.name("type");
      out.writeNull();
      PayloadError.write(out, text, e);
    }
    out.endObject();
    return out.toText();
  }

  private static void write(Utf8JsonWriter out, RecognitionExplanation explanation) {
    Candidate best = explanation.best();
    out.name("type");
    if (best == null) {
      out.writeNull();
    } else {
      out.writeString(best.type().getSimpleName());
      out.name("class");
      out.writeString(best.type().getName());
      writeRule(out, best);
    }
    List<Candidate> others = explanation.others();
    writeCandidates(out, "others", others);
    writeCandidates(
        out, "nearest", best == null && others.isEmpty() ? explanation.nearest() : List.of());
    out.name("explanation");
    out.writeStrings(explanation.lines());
  }

  private static void writeCandidates(Utf8JsonWriter out, String name, List<Candidate> candidates) {
    out.name(name);
    out.beginArray();
    for (Candidate candidate : candidates) {
      out.beginObject();
      out.name("type");
      out.writeString(candidate.type().getSimpleName());
      writeRule(out, candidate);
      out.endObject();
    }
    out.endArray();
  }

  private static void writeRule(Utf8JsonWriter out, Candidate candidate) {
    out.name("rule");
    out.writeString(candidate.isFirstBest() ? "first-best" : "second-best");
    out.name("conditions");
    out.beginArray();
    for (RuleMatch.Outcome outcome : candidate.match().outcomes()) {
      out.beginObject();
      out.name("pointer");
      out.writeString(outcome.condition().pointer());
      out.name("holds");
      out.writeBoolean(outcome.holds());
      out.name("text");
      out.writeString(ConditionText.of(outcome));
      out.endObject();
    }
    out.endArray();
  }
}
