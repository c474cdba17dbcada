package dev.awsevents.check;

import dev.awsevents.check.output.TerminalText;
import dev.awsevents.check.output.TextTable;
import dev.awsevents.conformance.SchemaViolation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report for people: a line for each payload, its findings below, and a table at the end. */
public final class TextReport implements ReportWriter {
  private static final int VERDICT_WIDTH = "unidentified ".length();

  private final PrintWriter out;
  private final boolean untyped;

  /**
   * @param untyped whether to list the members that the types do not know
   */
  public TextReport(PrintWriter out, boolean untyped) {
    this.out = out;
    this.untyped = untyped;
  }

  @Override
  public void write(PayloadReport report) {
    StringBuilder line = new StringBuilder(report.verdict().word());
    line.append(" ".repeat(VERDICT_WIDTH - line.length()))
        .append(report.place())
        .append(report.type().isEmpty() ? "" : "  " + report.type());
    out.println(TerminalText.escaped(line.toString()));
    if (!report.message().isEmpty()) {
      detail(report.message());
    }
    details("lost or changed", report.changed());
    details("schema", report.violations().stream().map(SchemaViolation::toString).toList());
  }

  private void details(String name, List<String> findings) {
    ReportWriter.first(findings).forEach(finding -> detail(name + ": " + finding));
    if (findings.size() > MAX_FINDINGS) {
      detail(name + ": " + (findings.size() - MAX_FINDINGS) + " more");
    }
  }

  private void detail(String text) {
    out.println("    " + TerminalText.escaped(text));
  }

  @Override
  public void write(Summary summary) {
    List<String> names = new ArrayList<>(List.of("TYPE", "PAYLOADS"));
    List<Verdict> verdicts = summary.verdicts();
    verdicts.forEach(verdict -> names.add(verdict.name()));
    TextTable table = new TextTable(names.toArray(String[]::new));
    summary.types().forEach((type, counts) -> row(table, type, counts, verdicts));
    if (summary.types().size() > 1) {
      row(table, "(all)", summary.total(), verdicts);
    }
    out.println();
    table.print(out);
    if (summary.passedOver() > 0) {
      out.println(
          summary.passedOver()
              + " passed over: files with other names, rows of other kinds, links to a parent folder");
    }
    if (untyped) {
      out.println();
      write(summary.untyped());
    }
  }

  private void write(UntypedMembers untypedMembers) {
    if (untypedMembers.seen().isEmpty()) {
      out.println("The types know all members.");
      return;
    }
    TextTable table = new TextTable("TYPE", "UNTYPED MEMBER", "JSON", "PAYLOADS", "FIRST SEEN IN");
    for (UntypedMembers.Seen member : untypedMembers.seen()) {
      table.row(
          member.type(),
          TerminalText.escaped(member.path()),
          String.join(", ", member.kinds()),
          Long.toString(member.payloads()),
          TerminalText.escaped(member.first().toString()));
    }
    table.print(out);
    if (untypedMembers.hasMore()) {
      out.println("There are more: only the first " + UntypedMembers.MAX_MEMBERS + " are listed.");
    }
  }

  private static void row(
      TextTable table, String type, Map<Verdict, Long> counts, List<Verdict> verdicts) {
    List<String> cells = new ArrayList<>();
    cells.add(type.isEmpty() ? "(unknown)" : type);
    cells.add(Long.toString(Summary.sum(counts)));
    verdicts.forEach(verdict -> cells.add(Long.toString(counts.getOrDefault(verdict, 0L))));
    table.row(cells.toArray(String[]::new));
  }
}
