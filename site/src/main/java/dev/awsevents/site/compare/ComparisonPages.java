package dev.awsevents.site.compare;

import dev.awsevents.site.compare.ComparisonFile.Column;
import dev.awsevents.site.compare.ComparisonFile.Guide;
import dev.awsevents.site.compare.ComparisonFile.Row;
import dev.awsevents.site.compare.Members.Member;
import dev.awsevents.site.page.InlineText;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.page.Section;
import dev.awsevents.site.type.RelatedPages.Mention;
import dev.awsevents.site.type.SiteTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the pages that show types side by side, and the page that lists them. */
public final class ComparisonPages {
  /** How deep the table of all members goes. */
  private static final int DEPTH = 3;

  private final SiteTypes types;
  private final SortedMap<String, ComparisonFile> files;

  /**
   * Of types of the library.
   *
   * @param folder with the files that say what is compared
   */
  public ComparisonPages(SiteTypes types, Path folder) {
    this.types = types;
    this.files = ComparisonFile.readAll(folder);
  }

  record ComparisonView(
      String note,
      @Nullable Guide guide,
      List<ColumnView> columns,
      List<RowView> meanings,
      List<RowView> members) {
    boolean hasMeanings() {
      return !meanings.isEmpty();
    }
  }

  record ColumnView(String label, String type, String href) {}

  /**
   * A line of a table.
   *
   * @param name as HTML
   */
  record RowView(String name, List<CellView> cells) {}

  /** A cell; without content if the type has no such value. */
  record CellView(@Nullable MemberView member) {}

  /**
   * A member of a type.
   *
   * @param path as HTML
   * @param accessor as HTML
   */
  record MemberView(String path, String accessor, String javaType, String href) {}

  record ListView(List<LineView> comparisons) {}

  record LineView(String title, String path, String description, String types) {}

  /** All pages. */
  public List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    List<LineView> lines = new ArrayList<>();
    for (Map.Entry<String, ComparisonFile> each : files.entrySet()) {
      String id = each.getKey();
      ComparisonFile file = each.getValue();
      pages.add(
          new Page(
              path(id),
              file.title() + ", side by side",
              file.description(),
              Section.COMPARISONS,
              "comparison",
              view(file)));
      lines.add(
          new LineView(
              file.title(),
              path(id),
              file.description(),
              file.columns().stream().map(Column::label).collect(Collectors.joining(" · "))));
    }
    pages.add(
        new Page(
            "compare.html",
            "Types side by side",
            "What differs between payloads that are alike.",
            Section.COMPARISONS,
            "comparisons",
            new ListView(lines)));
    return pages;
  }

  /** The comparisons, for the pages of the types that they show. */
  public List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    files.forEach(
        (id, file) -> {
          String names = file.columns().stream().map(Column::type).collect(Collectors.joining(" "));
          mentions.add(new Mention(file.title(), path(id), names));
        });
    return mentions;
  }

  private static String path(String id) {
    return "compare/" + id + ".html";
  }

  private ComparisonView view(ComparisonFile file) {
    List<Members> members =
        file.columns().stream().map(each -> Members.of(types.named(each.type()))).toList();
    return new ComparisonView(
        InlineText.html(file.note()),
        file.guide(),
        file.columns().stream()
            .map(
                each ->
                    new ColumnView(each.label(), each.type(), "../types/" + each.type() + ".html"))
            .toList(),
        file.rows().stream().map(row -> meaning(file, row, members)).toList(),
        allMembers(file, members));
  }

  private static RowView meaning(ComparisonFile file, Row row, List<Members> members) {
    if (row.paths().size() != file.columns().size()) {
      throw new IllegalArgumentException(row.meaning() + " has not one path for each column");
    }
    return new RowView(
        InlineText.escaped(row.meaning()),
        IntStream.range(0, members.size())
            .mapToObj(i -> named(file.columns().get(i), members.get(i), row.paths().get(i)))
            .toList());
  }

  private static CellView named(Column column, Members members, String path) {
    if (path.isEmpty()) {
      return new CellView(null);
    }
    CellView cell = cell(column, members, path);
    if (cell.member() == null) {
      throw new IllegalArgumentException(column.type() + " has no " + path);
    }
    return cell;
  }

  private static CellView cell(Column column, Members members, String path) {
    Member member = members.find(path);
    return new CellView(
        member == null
            ? null
            : new MemberView(
                breakable(path),
                breakable(member.accessor()),
                member.field().javaType(),
                "../types/" + column.type() + ".html#" + member.anchor()));
  }

  /** Long paths break after their dots. */
  private static String breakable(String path) {
    return InlineText.escaped(path).replace(".", ".<wbr>");
  }

  private static List<RowView> allMembers(ComparisonFile file, List<Members> members) {
    Set<String> paths =
        members.stream()
            .map(each -> each.all().keySet())
            .flatMap(Collection::stream)
            .filter(path -> path.chars().filter(letter -> letter == '.').count() < DEPTH)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return paths.stream()
        .sorted()
        .map(
            path ->
                new RowView(
                    breakable(path),
                    IntStream.range(0, members.size())
                        .mapToObj(i -> cell(file.columns().get(i), members.get(i), path))
                        .toList()))
        .toList();
  }
}
