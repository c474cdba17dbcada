package dev.awsevents.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {
  private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

  /** A bar of 1.5 ms and one of 30.0. */
  private final Results results = new Results();

  @TempDir private Path folder;

  @BeforeEach
  void measure() {
    results.addSize(Payload.SQS10, 8918);
    add(Sample.COLD, Payload.SQS10, ContenderName.OURS, 1.5);
    add(Sample.COLD, Payload.SQS10, ContenderName.AWS, 30);
  }

  private void add(Setting setting, Payload payload, ContenderName contender, double value) {
    results.add(new Measurement(setting, setting.readingTime(), payload, contender, value));
  }

  private String svg(Setting setting) throws IOException {
    Path tables = Report.write(results, folder);
    String suffix = "-" + setting.fileName() + ".svg";
    return Files.readString(
        tables.resolveSibling(tables.getFileName().toString().replace(".md", suffix)));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private List<Element> elements(Setting setting, String name) throws Exception {
    NodeList found = parse(svg(setting)).getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private List<String> texts(Setting setting) throws Exception {
    return elements(setting, "text").stream().map(Element::getTextContent).toList();
  }

  private List<Double> lengths(Setting setting) throws Exception {
    return elements(setting, "rect").stream()
        .map(bar -> Double.parseDouble(bar.getAttribute("width")))
        .toList();
  }

  static Stream<String> titles() {
    return Stream.concat(
        Arrays.stream(Payload.values()).map(Payload::title),
        Arrays.stream(ContenderName.values()).map(ContenderName::title));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titlesAreWordsAndUnique(String title) {
    assertFalse(Pattern.compile("[()_|]|[A-Z]\\d{2}").matcher(title).find(), title);
    assertEquals(1, titles().filter(title::equals).count(), title);
  }

  @Test
  void aBarHasItsTimeAndTheRatioToOursBesideIt() throws Exception {
    List<String> texts = texts(Sample.COLD);

    int heading = texts.indexOf("10 SQS messages, 8.9 kB");
    assertEquals(
        List.of("awsevents", "1.50 ms", "aws-lambda-java-events", "30.0 ms, 20× as long"),
        texts.subList(heading + 1, heading + 5));
  }

  @Test
  void aBarIsAsLongAsTheTime() throws Exception {
    List<Double> lengths = lengths(Sample.COLD);

    assertEquals(20, lengths.get(1) / lengths.get(0), 0.1);
  }

  @Test
  void firstReadsOfAllPayloadsHaveOneScale() throws Exception {
    add(Sample.COLD, Payload.KINESIS100, ContenderName.OURS, 15);

    List<Double> lengths = lengths(Sample.COLD);

    assertEquals(0.5, lengths.get(2) / lengths.get(1), 0.01);
  }

  @Test
  void warmReadsOfAPayloadHaveTheirOwnScale() throws Exception {
    add(Sample.WARM, Payload.SQS10, ContenderName.OURS, 10);
    add(Sample.WARM, Payload.SQS1000, ContenderName.OURS, 1000);

    List<Double> lengths = lengths(Sample.WARM);

    assertEquals(lengths.get(0), lengths.get(1));
    assertTrue(texts(Sample.WARM).contains("10.0 µs"));
  }

  @Test
  void barsOfContendersThatMakeNoEventAreHollow() throws Exception {
    add(Sample.COLD, Payload.SQS10, ContenderName.SCAN, 5);

    assertEquals(
        List.of("ours", "peer", "scan"),
        elements(Sample.COLD, "rect").stream().map(bar -> bar.getAttribute("class")).toList());
  }

  @Test
  void aPictureTellsWhatIsMeasuredWhereAndWhen() throws Exception {
    String texts = String.join("\n", texts(Sample.COLD));

    ResultsFile file = ResultsFile.read(Report.write(results, folder));
    assertTrue(texts.startsWith("Time to read the first event in a fresh JVM\n"), texts);
    assertTrue(texts.contains("JDK 17 with Lambda's JVM flags.\n"), texts);
    assertTrue(texts.contains("Shorter is better."), texts);
    assertTrue(texts.endsWith("Measured on " + file.date() + "; " + file.machine() + "."), texts);
  }

  @Test
  void theDescriptionOfAPictureSaysWhatItShows() throws Exception {
    Element picture = elements(Sample.COLD, "svg").get(0);

    assertEquals("img", picture.getAttribute("role"));
    assertEquals(
        List.of("title", "description"),
        List.of(picture.getAttribute("aria-labelledby").split(" ", -1)));
    assertEquals("title", elements(Sample.COLD, "title").get(0).getAttribute("id"));
    Element description = elements(Sample.COLD, "desc").get(0);
    assertEquals("description", description.getAttribute("id"));
    assertTrue(
        description
            .getTextContent()
            .contains(
                "10 SQS messages, 8.9 kB: awsevents 1.50 ms; aws-lambda-java-events 30.0 ms, 20× as long."),
        description.getTextContent());
  }

  /** GitHub's pages in both themes. */
  @ParameterizedTest
  @CsvSource({"0, #ffffff", "1, #0d1117"})
  void colorsStandOutFromThePage(int theme, String page) throws Exception {
    String style = elements(Sample.COLD, "style").get(0).getTextContent();
    String[] themes = style.split("@media \\(prefers-color-scheme: dark\\)", -1);
    List<String> colors =
        COLOR.matcher(themes[theme]).results().map(color -> color.group()).distinct().toList();

    assertEquals(2, themes.length);
    assertTrue(colors.size() >= 3, colors.toString());
    for (String color : colors) {
      assertTrue(contrast(page, color) >= 4.5, color + " " + contrast(page, color));
    }
  }

  /** By WCAG 2.2. */
  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String color) {
    double[] parts =
        IntStream.of(1, 3, 5)
            .mapToDouble(i -> Integer.parseInt(color.substring(i, i + 2), 16) / 255.0)
            .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  @Test
  void aPictureHasNoBackground() throws Exception {
    assertEquals(results.stream().count(), elements(Sample.COLD, "rect").size(), svg(Sample.COLD));
  }

  @Test
  void charactersOfMarkupAreEscaped() throws Exception {
    BarChart chart = new BarChart("a < b & c", List.of("<d>"), List.of("&amp;"), List.of(), true);

    Document svg = parse(chart.svg());

    NodeList texts = svg.getElementsByTagName("text");
    assertEquals(
        List.of("a < b & c", "<d>", "&amp;"),
        IntStream.range(0, texts.getLength())
            .mapToObj(i -> texts.item(i).getTextContent())
            .collect(Collectors.toList()));
  }
}
