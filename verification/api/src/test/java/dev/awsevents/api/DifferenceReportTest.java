package dev.awsevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceReportTest {
  private static final String COMMITTED =
      """
      record Order with Builder
        component String id
        component @Nullable String note

      interface Visitor<R>
        abstract R visit(Order)

      sealed interface Shape
        permits Shape.Square
      """;

  @Test
  void anotherTypeOfAComponentBreaksCallers() {
    SignatureDifference difference = after("component String id", "component Integer id");

    assertEquals(List.of("Order: component String id"), difference.removed());
    assertEquals(List.of("Order: component Integer id"), difference.added());
  }

  @Test
  void aComponentThatMayNowBeNullBreaksCallers() {
    assertEquals(
        List.of("Order: component String id"),
        after("component String id", "component @Nullable String id").removed());
  }

  @Test
  void aLineThatIsGoneBreaksCallers() {
    SignatureDifference difference = after("  component String id\n", "");

    assertEquals(List.of("Order: component String id"), difference.removed());
    assertEquals(List.of(), difference.added());
  }

  @Test
  void aTypeThatIsGoneBreaksCallersInAllItsLines() {
    assertEquals(
        List.of("Visitor: interface Visitor<R>", "Visitor: abstract R visit(Order)"),
        SignatureDifference.between(COMMITTED, COMMITTED.replaceAll("(?s)interface V.*\\n\\n", ""))
            .removed());
  }

  @Test
  void aNewLineBreaksNobody() {
    assertBreaksNobody(
        List.of("Order: component Integer count"),
        after("  component String id\n", "  component Integer count\n  component String id\n"));
    assertBreaksNobody(
        List.of("Shape: permits Shape.Circle", "Shape: abstract double area()"),
        after(
            "  permits Shape.Square\n",
            "  permits Shape.Square\n  permits Shape.Circle\n  abstract double area()\n"));
  }

  @Test
  void aNewTypeBreaksNobody() {
    assertBreaksNobody(
        List.of("Other: interface Other", "Other: abstract void method()"),
        SignatureDifference.between(
            COMMITTED, COMMITTED + "\ninterface Other\n  abstract void method()\n"));
  }

  @Test
  void aNewAbstractMethodBreaksCallersThatImplementTheType() {
    SignatureDifference difference =
        after(
            "  abstract R visit(Order)\n",
            "  abstract R visit(Order)\n  abstract R visit(Shape)\n  default void end()\n");

    assertEquals(List.of("Visitor: abstract R visit(Shape)"), difference.demanded());
    assertEquals(List.of("Visitor: default void end()"), difference.added());
  }

  @Test
  void deprecationBreaksNobodyAndNeitherDoesItsEnd() {
    String deprecated = "@Deprecated component String id";

    assertBreaksNobody(List.of("Order: " + deprecated), after("component String id", deprecated));
    assertBreaksNobody(
        List.of("Order: component String id"),
        SignatureDifference.between(
            COMMITTED.replace("component String id", deprecated), COMMITTED));
  }

  @Test
  void theReportSaysWhatChangedAndWhatToDo() {
    String report =
        DifferenceReport.of(
            "awsevents",
            Map.of("com.example", COMMITTED, "com.example.gone", "interface Gone\n"),
            Map.of("com.example", COMMITTED.replace("String id", "Integer id")));

    assertEquals(
        """
        The API of awsevents is not as committed in verification/api/signatures/awsevents. CALLERS BREAK.

        Gone or changed, so callers break:
          - com.example.Order: component String id
          - com.example.gone.Gone: interface Gone

        New:
          + com.example.Order: component Integer id

        If you mean it, run

            mvn -B -ntp verify -Drewrite

        commit verification/api/signatures, and say it in CHANGELOG.md. "What is stable" in README.md
        says which version may break callers.
        """,
        report);
  }

  @Test
  void theReportSaysWhenNobodyBreaks() {
    String report =
        DifferenceReport.of("awsevents", Map.of(), Map.of("com.example", "interface New\n"));

    assertTrue(report.contains("No callers break."), report);
    assertTrue(report.contains("+ com.example.New: interface New"), report);
  }

  @Test
  void theReportOfNoDifferenceIsEmpty() {
    assertEquals(
        "",
        DifferenceReport.of(
            "awsevents", Map.of("com.example", COMMITTED), Map.of("com.example", COMMITTED)));
  }

  private static SignatureDifference after(String before, String after) {
    return SignatureDifference.between(COMMITTED, COMMITTED.replace(before, after));
  }

  private static void assertBreaksNobody(List<String> added, SignatureDifference difference) {
    assertEquals(new SignatureDifference(List.of(), List.of(), added), difference);
  }
}
