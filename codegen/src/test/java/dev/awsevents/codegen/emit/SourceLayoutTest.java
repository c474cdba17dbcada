package dev.awsevents.codegen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceLayoutTest {
  private static final String LONG = "x".repeat(60);

  @Test
  void outermostPlaceIsBrokenFirst() {
    assertLayout(
        "a = f(b, " + LONG + ") ? g(c, " + LONG + ") : null;",
        "a =",
        "    f(b, " + LONG + ")",
        "    ? g(c, " + LONG + ") : null;");
  }

  @Test
  void headersOfLoopsBreakBetweenTheirParts() {
    assertLayout(
        "  for (int i = f(a, b, c); i != " + LONG + "; i = f(a, b, c, d)) {",
        "  for (int i = f(a, b, c); i != " + LONG + ";",
        "      i = f(a, b, c, d)) {");
  }

  @Test
  void headersOfTypesBreakBeforeTheirClauses() {
    assertLayout(
        "sealed interface A extends B<C, D> permits E, " + LONG + ", " + LONG + " {",
        "sealed interface A extends B<C, D>",
        "    permits E, " + LONG + ",",
        "    " + LONG + " {");
  }

  @Test
  void literalsStayWhole() {
    String literal = "\"a, b) \\\" -> " + LONG + LONG + "\"";
    assertLayout(
        "call(a, " + literal + ", '\"', c);", "call(a,", "    " + literal + ",", "    '\"', c);");
  }

  @Test
  void nameThatIsTooLongStandsAlone() {
    assertLayout(
        "  private A" + LONG + " b" + LONG + ";", "  private A" + LONG, "      b" + LONG + ";");
    assertLayout("  " + LONG + LONG + "();", "  " + LONG + LONG + "();");
  }

  @Test
  void commentsBreakBetweenWords() {
    assertLayout("   * " + LONG + " " + LONG, "   * " + LONG, "   * " + LONG);
    assertLayout(" * " + LONG + LONG, " * " + LONG + LONG);
  }

  @Test
  void addressesOfLinksStayWhole() {
    assertLayout(
        " * @see <a href=\"" + LONG + LONG + "\">a b</a>",
        " * @see",
        " * <a href=\"" + LONG + LONG + "\">",
        " * a b</a>");
  }

  @Test
  void commentsAndBodiesThatFitAreOnOneLine() {
    assertLayout("  /**\n   * Text.\n   */\n  A() {\n  }", "  /** Text. */", "  A() {}");
    assertLayout("/**\n * " + LONG + LONG + "\n */", "/**", " * " + LONG + LONG, " */");
    assertLayout("/**\n * a\n * b\n */", "/**", " * a", " * b", " */");
  }

  private static void assertLayout(String source, String... lines) {
    assertEquals(String.join("\n", lines) + "\n", SourceLayout.of(source + "\n"));
  }
}
