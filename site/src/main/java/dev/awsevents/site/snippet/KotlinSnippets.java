package dev.awsevents.site.snippet;

import dev.awsevents.AwsEvents;
import dev.awsevents.cli.project.Answer;
import dev.awsevents.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/** Kotlin for a type. */
final class KotlinSnippets {
  private static final int COLUMNS = 100;
  private static final String TEST = "org.junit.jupiter.api.Test";
  private static final String EVENT_SOURCE = "dev.awsevents.fixtures.junit.EventSource";

  private final Subject subject;
  private final Invocation invocation;

  KotlinSnippets(Subject subject, EventOfDetail event) {
    this.subject = subject;
    this.invocation = new Invocation(subject, event, Language.KOTLIN);
  }

  List<Snippet> all() {
    List<Snippet> all = new ArrayList<>();
    if (subject.isReceived()) {
      all.add(snippet("A handler", "Handler", handler()));
      all.add(snippet("A test of it", "HandlerTest", test()));
    } else {
      all.add(snippet("Read it", "Reading", reading()));
    }
    if (subject.isDetail()) {
      all.add(snippet("The pattern of a rule", "Pattern", pattern()));
    }
    return all;
  }

  private static Snippet snippet(String title, String fileName, String text) {
    return new Snippet(title, Language.KOTLIN, fileName + ".kt", text);
  }

  private String handler() {
    SourceText source = new SourceText(Language.KOTLIN);
    String context = source.use("com.amazonaws.services.lambda.runtime.Context");
    String interfaceName = source.use("com.amazonaws.services.lambda.runtime.RequestHandler");
    String received = invocation.type(source);
    String returned = returned(source, received);
    String parent = interfaceName + "<" + received + ", " + returned + "> {";
    boolean fits = "class Handler : ".length() + parent.length() <= COLUMNS;
    return source.with(
        """
        class Handler :%s%s
          override fun handleRequest(event: %s, context: %s?): %s {
            println(%s)
            return %s
          }
        }
        """
            .formatted(
                fits ? " " : "\n  ",
                parent,
                received,
                context,
                returned,
                subject.isDetail() || subject.isGeneric() ? "event.detail()" : "event",
                result()));
  }

  private String returned(SourceText source, String received) {
    if (subject.isReturned()) {
      return received;
    }
    Answer answer = subject.answer();
    return answer == null ? "Unit" : source.use(answer.type());
  }

  private String result() {
    if (subject.isReturned()) {
      return "event.toBuilder().build()";
    }
    Answer answer = subject.answer();
    return answer == null ? "Unit" : answer.code();
  }

  private String test() {
    SourceText source = new SourceText(Language.KOTLIN);
    String received = invocation.type(source);
    if (subject.isDetail() || subject.isGeneric()) {
      return source.with(
          """
          class HandlerTest {
            @%s
            fun takesTheEvent() {
              val event: %s =
                  %s

              Handler().handleRequest(event, null)
            }
          }
          """
              .formatted(source.use(TEST), received, invocation.example(source)));
    }
    Answer answer = subject.answer();
    String call = "Handler().handleRequest(event, null)";
    String check = call;
    if (answer != null) {
      source.useMethod("org.junit.jupiter.api.Assertions.assertEquals");
      source.use(answer.type());
      check = "assertEquals(" + answer.code() + ", " + call + ")";
    } else if (subject.isReturned()) {
      source.useMethod("org.junit.jupiter.api.Assertions.assertEquals");
      check = "assertEquals(event, " + call + ")";
    }
    return source.with(
        """
        class HandlerTest {
          @%s
          fun takesTheOrdinaryPayload() {
            takes(%s)
          }

          @%s
          @%s(%s::class)
          fun takesEveryVariation(event: %s) {
            takes(event)
          }

          private fun takes(event: %s) {
            %s
          }
        }
        """
            .formatted(
                source.use(TEST),
                invocation.example(source),
                source.use("org.junit.jupiter.params.ParameterizedTest"),
                source.use(EVENT_SOURCE),
                subject.name(),
                received,
                received,
                check));
  }

  private String reading() {
    SourceText source = new SourceText(Language.KOTLIN);
    return source.with(
        """
        fun read(json: ByteArray): %s = %s.read(json, %s)
        """
            .formatted(
                invocation.type(source),
                source.use(AwsEvents.class),
                invocation.classOf(subject.name())));
  }

  private String pattern() {
    SourceText source = new SourceText(Language.KOTLIN);
    return source.with(
        """
        val pattern = %s.pattern(%s)
        """
            .formatted(source.use(Rules.class), invocation.classOf(source.use(subject.type()))));
  }
}
