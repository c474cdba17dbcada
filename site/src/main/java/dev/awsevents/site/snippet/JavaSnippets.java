package dev.awsevents.site.snippet;

import dev.awsevents.AwsEvents;
import dev.awsevents.cli.project.Answer;
import dev.awsevents.rules.EventPattern;
import dev.awsevents.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/** Java for a type. */
final class JavaSnippets {
  private static final int COLUMNS = 100;
  private static final String TEST = "org.junit.jupiter.api.Test";
  private static final String EVENT_SOURCE = "dev.awsevents.fixtures.junit.EventSource";

  private final Subject subject;
  private final Invocation invocation;

  JavaSnippets(Subject subject, EventOfDetail event) {
    this.subject = subject;
    this.invocation = new Invocation(subject, event, Language.JAVA);
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

  private static Snippet snippet(String title, String className, String text) {
    return new Snippet(title, Language.JAVA, className + ".java", text);
  }

  private String handler() {
    SourceText source = new SourceText(Language.JAVA);
    String context = source.use("com.amazonaws.services.lambda.runtime.Context");
    String interfaceName = source.use("com.amazonaws.services.lambda.runtime.RequestHandler");
    String received = invocation.type(source);
    String returned = returned(source, received);
    String declaration = "public final class Handler";
    String parent = "implements " + interfaceName + "<" + received + ", " + returned + "> {";
    return source.with(
        """
        %s
          @Override
          public %s handleRequest(%s event, %s context) {
            System.out.println(%s);
            return %s;
          }
        }
        """
            .formatted(
                joined(declaration, parent),
                returned,
                received,
                context,
                subject.isDetail() || subject.isGeneric() ? "event.detail()" : "event",
                result()));
  }

  /** On one line if it has room, or on two. */
  private static String joined(String declaration, String parent) {
    boolean fits = declaration.length() + 1 + parent.length() <= COLUMNS;
    return declaration + (fits ? " " : "\n    ") + parent;
  }

  private String returned(SourceText source, String received) {
    if (subject.isReturned()) {
      return received;
    }
    Answer answer = subject.answer();
    return answer == null ? "Void" : source.use(answer.type());
  }

  private String result() {
    if (subject.isReturned()) {
      return "event.toBuilder().build()";
    }
    Answer answer = subject.answer();
    return answer == null ? "null" : answer.code();
  }

  private String test() {
    SourceText source = new SourceText(Language.JAVA);
    String received = invocation.type(source);
    if (subject.isDetail() || subject.isGeneric()) {
      return source.with(
          """
          class HandlerTest {
            @%s
            void takesTheEvent() {
              %s event =
                  %s;

              new Handler().handleRequest(event, null);
            }
          }
          """
              .formatted(source.use(TEST), received, invocation.example(source)));
    }
    Answer answer = subject.answer();
    String call = "new Handler().handleRequest(event, null)";
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
          void takesTheOrdinaryPayload() {
            takes(%s);
          }

          @%s
          @%s(%s)
          void takesEveryVariation(%s event) {
            takes(event);
          }

          private static void takes(%s event) {
            %s;
          }
        }
        """
            .formatted(
                source.use(TEST),
                invocation.example(source),
                source.use("org.junit.jupiter.params.ParameterizedTest"),
                source.use(EVENT_SOURCE),
                invocation.classOf(subject.name()),
                received,
                received,
                check));
  }

  private String reading() {
    SourceText source = new SourceText(Language.JAVA);
    return source.with(
        """
        public final class Reading {
          static %s read(byte[] json) {
            return %s.read(json, %s);
          }
        }
        """
            .formatted(
                invocation.type(source),
                source.use(AwsEvents.class),
                invocation.classOf(subject.name())));
  }

  private String pattern() {
    SourceText source = new SourceText(Language.JAVA);
    return source.with(
        """
        public final class Pattern {
          static final %s PATTERN = %s.pattern(%s);
        }
        """
            .formatted(
                source.use(EventPattern.class),
                source.use(Rules.class),
                invocation.classOf(source.use(subject.type()))));
  }
}
